import sharp from 'sharp'
import { expect, test } from '#tests/support/browser/site.ts'
import { startSite } from '#tests/support/site/start-site.mjs'

const RECORDS = ['questions/1', 'claims/1', 'predictions/1']

for (const record of RECORDS)
  test(`a shared link to ${record} brings its address, what is known of it, and a picture`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${record}`)
    const content = (name: string) =>
      page.locator(`meta[property="${name}"]`).getAttribute('content')
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
    expect(canonical).toBe(new URL(page.url()).href)
    expect(await content('og:url')).toBe(canonical)
    const known = await page.locator('.status-line .derived').innerText()
    const described = String(await content('og:description'))
    // The sentence on the page has a symbol where the description has its name.
    expect(described.slice(0, 20)).toBe(known.slice(0, 20))
    const address = String(await content('og:image'))
    const picture = await request.get(address)
    expect(picture.headers()['content-type']).toBe('image/png')
    const { width, height } = await sharp(await picture.body()).metadata()
    expect([width, height]).toEqual([1200, 630])
    const etag = String(picture.headers().etag)
    const again = await request.get(address, { headers: { 'If-None-Match': etag } })
    expect(again.status()).toBe(304)
  })

test('there is no picture of what is not there, nor one for a list', async ({ request }) => {
  for (const path of ['/questions/99999/card.png', '/claims/0/card.png', '/questions/card.png'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('letters of a picture come from no font of the machine', async ({ request }) => {
  const bare = await startSite({ FONTCONFIG_FILE: '/dev/null', TOUCHSTONE_LIMITS: 'off' })
  try {
    const there = await request.get(`${bare.origin}/predictions/10/card.png`)
    const here = await request.get('/predictions/10/card.png')
    const [a, b] = await Promise.all([there.body(), here.body()])
    expect(a.length).toBeGreaterThan(10_000)
    expect(a.equals(b)).toBe(true)
  } finally {
    await bare.stop()
  }
})
