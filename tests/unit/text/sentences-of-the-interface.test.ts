import { expect, test } from 'vitest'
import { readSources } from '#tests/support/source/read-sources.ts'

const MOST_WORDS = 35
const LITERAL = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g

/** Whatever is put into a text counts as one word. */
const filled = (text: string) => text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'X')

test('no sentence of the interface has more than 35 words', () => {
  // The rules are explained in long texts with formulas, which are read and not handled.
  const sources = readSources('app/messages/en').filter(({ path }) => !path.includes('/explained/'))
  const long = sources.flatMap(({ path, text }) =>
    [...text.matchAll(LITERAL)]
      .flatMap(([, plain, template]) =>
        filled(plain ?? template ?? '').split(/(?<=[.!?]["”)]?)\s+/),
      )
      .filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS)
      .map((sentence) => `${path}: ${sentence}`),
  )
  expect(sources.length).toBeGreaterThan(50)
  expect(long).toEqual([])
})
