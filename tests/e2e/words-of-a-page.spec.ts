import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '#tests/support/browser/site.ts'

const FOLDER = new URL('../../app/messages/en/', import.meta.url)
const WHOLE = 55_000

/** The sentences of the interface, as they stand in its catalogue. */
const sentences = new Set(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.server.ts'))
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8').match(/(?<=')[^'\\\n]+(?=',?\n)/g),
    )
    .filter((text): text is string => text !== null && text.length > 12),
)
const lengthOf = (texts: Iterable<string>) =>
  [...texts].reduce((sum, { length }) => sum + length, 0)

for (const [page, most] of [
  ['/sign-in', 8_000],
  ['/', 24_000],
  ['/questions/1', 31_000],
] as const)
  test(`the scripts of ${page} carry the words of its areas and no others`, async ({ request }) => {
    const html = await (await request.get(page)).text()
    const addresses = new Set(html.match(/\/assets\/[\w.-]+\.js/g))
    const scripts = await Promise.all(
      [...addresses].map(async (address) => (await request.get(address)).text()),
    )
    const code = scripts.join('\n')
    const carried = lengthOf([...sentences].filter((text) => code.includes(text)))
    expect(lengthOf(sentences)).toBeGreaterThan(WHOLE)
    expect(carried).toBeGreaterThan(0)
    expect(carried).toBeLessThan(most)
  })
