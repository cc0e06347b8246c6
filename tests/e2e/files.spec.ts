import { expect, test } from '#tests/support/browser/site.ts'
import { send } from '#tests/support/site/send.ts'

const site = () => String(process.env.TOUCHSTONE_TEST_ORIGIN)

const FILES: [string, RegExp, RegExp][] = [
  ['/predictions/1/measurements.svg', /^image\/svg\+xml/, /<svg xmlns[\s\S]*<title>P1: /],
  ['/predictions/1/measurements.csv', /^text\/csv/, /^experiment,measurement,[\s\S]*\r\nE\d+,/],
  ['/observables/optimal-size-exponent/axis.svg', /^image\/svg\+xml/, /<svg xmlns[\s\S]*P1 /],
  ['/observables/optimal-size-exponent/values.csv', /^text\/csv/, /^public_since,[\s\S]*,E\d+,/],
]

for (const [path, type, content] of FILES) {
  test(`a figure can be kept: ${path}`, async () => {
    const { status, headers, body } = await send(site(), path)
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(type)
    expect(headers['content-disposition']).toMatch(/filename="[a-zA-Z0-9-]+\.(svg|csv)"/)
    expect(body).toMatch(content)
  })

  test(`there is no ${path} of what is not there`, async () => {
    const none = path.replace(/\/(1|optimal-size-exponent)\//, '/99999/')
    expect((await send(site(), none)).status).toBe(404)
  })
}
