import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const inDocs = readdirSync('docs').filter((name) => name.endsWith('.md'))
const GUIDES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...inDocs.map((n) => `docs/${n}`)]
const LINKING = [...GUIDES, 'CHANGELOG.md', 'docs/decisions/README.md']

/** Everything that a pattern's first group finds in the documents, with the document that says it. */
const found = (documents: string[], pattern: RegExp) =>
  documents.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(pattern)].map(([, said = '']) => ({
      document,
      said,
    })),
  )

/** A name with a gap (`<noun>`, `*`, `…`) stands for those that begin as it does. */
function isThere(path: string): boolean {
  const [known = ''] = path.split(/[<*…]/)
  if (known === path) return existsSync(path)
  const folder = known.endsWith('/') ? known : dirname(known)
  const start = known.endsWith('/') ? '' : basename(known)
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(start))
}

test('every file and folder that the documents name is there', () => {
  const paths = found(GUIDES, /`((?:app|db|tests|docs|bin)\/[^`\s]*)`/g)
  expect(paths.length).toBeGreaterThan(50)
  expect(paths.filter(({ said }) => !isThere(said))).toEqual([])
})

test('a file that the documents name without its folder is there as well', () => {
  const folders = ['app', 'db', 'tests', 'bin']
  const all = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }),
  )
  const names = new Set(all.map((path) => basename(path)))
  const said = found(GUIDES, /`([\w.-]+\.(?:tsx?|mjs|yaml))`/g)
  expect(said.length).toBeGreaterThan(10)
  expect(said.filter((one) => !names.has(one.said))).toEqual([])
})

test('every link from one document to another leads to it', () => {
  const links = found(LINKING, /\]\((?!https?:|#)([^)#\s]+)/g)
  expect(links.length).toBeGreaterThan(20)
  const target = (one: (typeof links)[number]) => join(dirname(one.document), one.said)
  expect(links.filter((link) => !existsSync(target(link)))).toEqual([])
})
