import { expect, test } from 'vitest'
import { readSources } from '#tests/support/source/read-sources.ts'

/** Words that one field has to itself; a site of another must not read them. */
const OF_ONE_FIELD =
  /learning mechanics|neural|deep (?:learning|network)|language model|learning rate|scaling law|transformer|AdamW|batch size|\bFLOPs?\b|\bGPU|\bgrokking|Chinchilla|Kaplan|\btokens? per\b|\bRamsey|hypergraph|psycholog/i

test('no text of the interface speaks of one field of research', () => {
  const found = readSources('app/messages', 'app/components', 'app/routes').flatMap(
    ({ path, text }) =>
      text
        .split('\n')
        .filter((line) => OF_ONE_FIELD.test(line) && !/^\s*(?:\/?\*|\/\/)/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})
