import { expect, test } from 'vitest'
import { messagesRead } from '#tests/support/source/messages-read.ts'
import { readSources } from '#tests/support/source/read-sources.ts'

const files = import.meta.glob<Record<string, object>>('../../app/messages/en/*.ts', {
  eager: true,
})
const catalogue = Object.assign({}, ...Object.values(files)) as Record<string, object>

/** Paths of what no place reads; below what is read whole nothing is looked at. */
function unread(texts: object, path: string, read: ReturnType<typeof messagesRead>): string[] {
  if (read.whole.has(path)) return []
  if (!read.touched.has(path)) return [path]
  return Object.entries(texts)
    .filter(() => typeof texts === 'object' && !Array.isArray(texts))
    .flatMap(([key, text]) => unread(text, `${path}.${key}`, read))
}

test('every message of the catalogue is read somewhere', () => {
  const names = Object.keys(catalogue)
  expect(names).toContain('claimWords')
  const own = Object.fromEntries(names.map((name) => [name, name]))
  const read = messagesRead(readSources('app', 'db'), own)
  expect(names.flatMap((name) => unread(catalogue[name] ?? {}, name, read))).toEqual([])
})
