import { expect, test } from 'vitest'
import { explanations } from '#app/messages/explanations.server.ts'
import { messages } from '#app/messages/index.ts'
import { messagesRead } from '#tests/support/source/messages-read.ts'
import { readSources } from '#tests/support/source/read-sources.ts'

/** Paths of what no place reads; below what is read whole nothing is looked at. */
function unread(texts: object, path: string, read: ReturnType<typeof messagesRead>): string[] {
  if (read.whole.has(path)) return []
  if (!read.touched.has(path)) return [path]
  return Object.entries(texts)
    .filter(() => typeof texts === 'object' && !Array.isArray(texts))
    .flatMap(([key, text]) => unread(text, `${path}.${key}`, read))
}

test('every message of the catalogue is read somewhere', () => {
  const sources = readSources('app', 'db').filter(({ path }) => path !== 'app/messages/en.ts')
  const areas = Object.keys(messages).map((area) => [area, `messages.${area}`])
  const read = messagesRead(sources, {
    messages: 'messages',
    explanations: 'explanations',
    ...Object.fromEntries(areas),
  })
  expect(unread(messages, 'messages', read)).toEqual([])
  expect(unread(explanations, 'explanations', read)).toEqual([])
})
