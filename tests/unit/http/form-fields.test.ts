import { expect, test } from 'vitest'
import { readForm } from '#app/http/form.server.ts'
import { MOST_FIELDS } from '#app/http/form-body.server.ts'

const URLENCODED = 'application/x-www-form-urlencoded;charset=UTF-8'

const posted = (body: BodyInit, type?: string) =>
  new Request('http://site.test/sign-in', {
    method: 'POST',
    body,
    ...(type ? { headers: { 'content-type': type } } : {}),
  })

const many = (count: number, name: (place: number) => string = (place) => `f${place}`) =>
  Array.from({ length: count }, (_, place) => `${name(place)}=1`).join('&')

const parts = (count: number) => {
  const form = new FormData()
  for (let place = 0; place < count; place += 1) form.append(`f${place}`, '1')
  return form
}

const statusOf = (request: Request): Promise<number> =>
  readForm(request).then(
    () => 200,
    (thrown) => thrown.init.status,
  )

test('a form of as many fields as are allowed is read', async () => {
  const form = await readForm(posted(many(MOST_FIELDS), URLENCODED))
  expect(Object.keys(form.typed)).toHaveLength(MOST_FIELDS)
  expect(await statusOf(posted(parts(MOST_FIELDS - 2)))).toBe(200)
})

test.each([
  ['one field too many', posted(many(MOST_FIELDS + 1), URLENCODED)],
  ['a hundred thousand fields', posted(many(100_000), URLENCODED)],
  [
    'one name a hundred thousand times',
    posted(
      many(100_000, () => 'a'),
      URLENCODED,
    ),
  ],
  ['nothing but separators', posted('&'.repeat(900_000), URLENCODED)],
  ['one part too many', posted(parts(MOST_FIELDS + 1))],
  ['ten thousand parts', posted(parts(10_000))],
])('%s: refused as too large', async (_what, request) => {
  expect(await statusOf(request)).toBe(413)
})

test.each([
  'a.b',
  'a[0]',
  'a[999999999]',
  'a[]',
  '__proto__',
  'constructor',
  '__INTENT__',
  'x'.repeat(101),
])('a field named like a path or an object’s own is not read: %s', async (name) => {
  expect(await statusOf(posted(`${encodeURIComponent(name)}=1`, URLENCODED))).toBe(400)
})

test.each([
  ['a body of another type', posted('{"a":1}', 'application/json')],
  ['no type', posted(new Uint8Array([1, 2, 3]))],
  ['parts without an end', posted('--x\r\nfoo', 'multipart/form-data; boundary=x')],
  ['no boundary', posted('--x\r\nfoo', 'multipart/form-data')],
])('%s is answered as a form that cannot be read', async (_what, request) => {
  expect(await statusOf(request)).toBe(400)
})

test('what was typed comes back, each value of a name once, and no password does', async () => {
  const sent = 'handle=ada&axis=x&axis=y&password=secret1&newPassword=secret2&PASSWORD=s&empty='
  const { typed } = await readForm(posted(sent, URLENCODED))
  expect(typed).toEqual({ handle: 'ada', axis: ['x', 'y'], empty: '' })
})

test('a file is a file, and what was typed beside it comes back', async () => {
  const form = new FormData()
  form.append('table', 'value,1')
  form.append('file', new File(['value\n2'], 'a;b=c.csv'))
  const read = await readForm(posted(form))
  expect(read.typed).toEqual({ table: 'value,1' })
  expect(await read.file('file')?.text()).toBe('value\n2')
})
