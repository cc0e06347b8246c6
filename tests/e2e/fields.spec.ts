import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { cellsOf } from '#tests/support/full-set.ts'
import { startSite, touchstone } from '#tests/support/site/start-site.mjs'

/** Words of each example that nothing of the program, and no other field, has a use for. */
const FIELDS: Record<string, RegExp> = {
  'learning-mechanics':
    /learning mechanics|neural|deep (?:learning|network)|language model|gradient|learning rate|scaling law|transformer|batch size|\bFLOP|\btokens? per\b|Chinchilla|AdamW/i,
  combinatorics: /combinatori|\bRamsey|hypergraph|union-closed|cap set|Hadamard|Sidon/i,
  metascience: /metascience|psycholog|registered report|file drawer|funding lotter|peer review/i,
}

const PAGES = [
  '/',
  '/areas',
  '/questions',
  '/claims',
  '/predictions',
  '/experiments',
  '/observables',
  '/observables/units',
  '/wanted',
  '/references',
  '/history',
  '/ledger',
  '/scores',
  '/about',
  '/about/predictions',
  '/about/verdicts',
  '/about/scores',
  '/about/roles',
  '/sign-up',
  '/questions/1',
  '/claims/1',
  '/predictions/1',
  '/measurements-template.csv',
]

for (const field of cellsOf(Object.keys(FIELDS), (place) => place === 1))
  test(`a site of ${field}, made from its file, says nothing of another field`, async () => {
    test.setTimeout(240_000)
    const dataDir = mkdtempSync(join(tmpdir(), 'touchstone-field-'))
    const made = touchstone(['field', 'init', `docs/fields/${field}.yaml`], { DATA_DIR: dataDir })
    expect(made.stderr).toBe('')
    const site = await startSite({ DATA_DIR: dataDir })
    try {
      for (const path of PAGES) {
        const answer = await fetch(`${site.origin}${path}`)
        expect(answer.status, path).toBe(200)
        const text = wordsOf(await answer.text())
        for (const [other, words] of Object.entries(FIELDS))
          if (other !== field) expect(text.match(words)?.[0], `${path}: ${other}`).toBeUndefined()
      }
    } finally {
      await site.stop()
      rmSync(dataDir, { recursive: true })
    }
  })

/** What a reader sees, and what scripts are told. */
const wordsOf = (html: string): string => html.replace(/<style.*?<\/style>|\/assets\/\S+/gs, ' ')
