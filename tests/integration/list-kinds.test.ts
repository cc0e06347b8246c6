import { beforeAll, expect, test } from 'vitest'
import { LISTED_KINDS, type ListedKind, ownFacets } from '#app/domain/list/kinds.ts'
import {
  DUENESS,
  duenessOf,
  isUnregistered,
  PREDICTION_STATES,
} from '#app/domain/prediction/state.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { write } from '#db/client.ts'
import { insertClaim } from '#db/queries/claims.ts'
import { insertExperiment } from '#db/queries/experiments.ts'
import { insertPrediction } from '#db/queries/predictions.ts'
import { bareClaim, bareExperiment, barePrediction } from '#tests/support/factories/bare-rows.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aRecord } from '#tests/support/factories/record.ts'

const NOW = new Date('2026-03-01T12:00:00Z')
const DAY = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY)
const DEADLINES = [null, ...[-400, -1, 0, 1, 29, 30, 31, 400].map(inDays)]

beforeAll(async () => {
  const by = await aPerson()
  for (const [claimKind, status] of [
    ['law', 'supported'],
    ['law', 'untested'],
    ['bound', 'contested'],
  ] as const) {
    const { id } = await aRecord({ kind: 'claim', by, status, tags: [claimKind] })
    await write((tx) => insertClaim(tx, bareClaim(id, { claimKind, derivedStatus: status })))
  }
  for (const status of PREDICTION_STATES)
    for (const deadline of DEADLINES) {
      const verdict = status === 'confirmed' ? 'supports' : null
      const visibility = status === 'draft' ? 'draft' : 'public'
      const { id } = await aRecord({ kind: 'prediction', by, status, visibility })
      await write((tx) => insertPrediction(tx, barePrediction(id, { deadline, verdict })))
    }
  for (const [status, visibility] of [
    ['planned', 'public'],
    ['reported', 'public'],
    ['reported', 'hidden'],
  ] as const) {
    const { id } = await aRecord({ kind: 'experiment', by, status, visibility })
    await write((tx) => insertExperiment(tx, bareExperiment(id)))
  }
})

const list = (kind: ListedKind, query: string) =>
  recordList(kind, null, new URLSearchParams(query), NOW)

const counts = (options: { key: string | null; count: { value: number } }[]) =>
  Object.fromEntries(options.map(({ key, count }) => [key ?? 'any', count.value]))

test('a list holds its own kind alone, with what it has of its own', async () => {
  const claims = await list('claim', 'sort=new')
  expect(claims.rows.map(({ kind, own }) => [kind, own.kind, own.status, own.due])).toEqual([
    ['claim', 'bound', 'contested', null],
    ['claim', 'law', 'untested', null],
    ['claim', 'law', 'supported', null],
  ])
  expect(counts(claims.facets.kind)).toMatchObject({ any: 3, law: 2, bound: 1, method: 0 })
  expect((await list('question', '')).total.value).toBe(0)
})

test.each([
  ['claim', 'kind=law&status=untested', 1],
  ['claim', 'tag=bound', 1],
  ['claim', 'q=status:contested', 1],
  ['claim', 'q=stated', 3],
  ['prediction', 'state=confirmed', 9],
  ['prediction', 'verdict=supports', 9],
  ['prediction', 'verdict=untested', 45],
  ['prediction', 'due=overdue', 2],
  ['prediction', 'due=expired', 2],
  ['prediction', 'state=registered&due=due', 4],
  ['prediction', 'due=open-ended', 2],
  ['experiment', 'state=reported', 1],
  ['experiment', 'kind=original', 2],
] as const)('the list of %ss narrowed by %s has %i', async (kind, query, total) => {
  expect((await list(kind, query)).total.value).toBe(total)
})

test('the deadline is told in the database as in the domain', async () => {
  const expected: Record<string, number> = {
    any: 0,
    ...Object.fromEntries(DUENESS.map((due) => [due, 0])),
  }
  for (const status of PREDICTION_STATES.filter((state) => !isUnregistered(state)))
    for (const deadline of DEADLINES) {
      const due = duenessOf({ state: status, deadline, evidence: false }, NOW)
      expected[due] = (expected[due] ?? 0) + 1
      expected.any = (expected.any ?? 0) + 1
    }
  expect(counts((await list('prediction', '')).facets.due)).toEqual(expected)
})

test.each(LISTED_KINDS)(
  'every option beside the list of %ss leads to what it counted',
  async (kind) => {
    const { facets } = await list(kind, 'sort=new')
    for (const facet of [...ownFacets(kind), 'area', 'tag'] as const)
      for (const { query, count } of facets[facet]) {
        const led = await list(kind, query)
        expect([query, led.total, led.ignored]).toEqual([query, count, []])
      }
  },
)

test('a facet of another kind narrows nothing, and an unknown key is named', async () => {
  expect((await list('claim', 'due=overdue')).total.value).toBe(3)
  expect(await list('claim', 'status=open&kind=conjecture')).toMatchObject({
    total: { value: 3 },
    ignored: ['kind=conjecture', 'status=open'],
  })
})
