import { beforeAll, expect, test } from 'vitest'
import type { SearchInput } from '#app/domain/search/page-input.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { searchPage } from '#app/services/search/search-page.server.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { anExperiment } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction } from '#tests/support/factories/prediction.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

beforeAll(async () => {
  const { ada } = await aTestedClaim({ title: 'A giraffe is foretold' })
  const by = await aPerson()
  await aClaim({ by, title: 'A giraffe law', kind: 'law' })
  await aClaim({ by, title: 'A giraffe bound', kind: 'bound' })
  await anExperiment({ by, title: 'A giraffe measured', kind: 'original' })
  await anExperiment({ by, title: 'A giraffe computed', kind: 'derived' })
  await aQuestion({ by, title: 'A giraffe asked after' })
  await aDraftPrediction({ by: ada, title: 'A giraffe nobody sees yet' })
})

const page = (q: string, kind: SearchInput['kind'] = null) => searchPage(null, { q, kind, page: 1 })

const titles = async (q: string) =>
  (await page(q)).results.map(({ record }) => record.titlePlain).sort()

test.each([
  ['kind:law', ['A giraffe law']],
  ['kind:bound', ['A giraffe bound']],
  ['kind:law kind:bound', ['A giraffe bound', 'A giraffe law']],
  ['kind:derived', ['A giraffe computed']],
  ['kind:prediction', ['A giraffe is foretold']],
  ['kind:experiment -kind:derived', ['A giraffe measured']],
  ['kind:claim -kind:law', ['A giraffe bound']],
  ['kind:universality', []],
])('giraffe %s finds %j', async (typed, found) => {
  expect((await page(`giraffe ${typed}`)).ignored).toEqual([])
  expect(await titles(`giraffe ${typed}`)).toEqual(found)
})

test('a list of claims can be searched for a kind of claim', async () => {
  const typed = new URLSearchParams({ q: 'giraffe kind:law' })
  const { rows } = await recordList('claim', null, typed, new Date())
  expect(rows.map(({ titlePlain }) => titlePlain)).toEqual(['A giraffe law'])
})

test('every kind of record is offered with the number that this viewer finds', async () => {
  const { kinds } = await page('giraffe')
  expect(kinds.map(({ kind, count }) => [kind, count.value])).toEqual([
    [null, 6],
    ['question', 1],
    ['claim', 2],
    ['prediction', 1],
    ['experiment', 2],
  ])
  const claims = await page('giraffe', 'claim')
  expect(claims.results.map(({ record }) => record.kind)).toEqual(['claim', 'claim'])
})
