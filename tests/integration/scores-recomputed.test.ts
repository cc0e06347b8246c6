import { expect, test } from 'vitest'
import { endOfDay } from '#app/domain/text/day.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { recomputeScores } from '#app/services/scores/recompute-scores.server.ts'
import { write } from '#db/client.ts'
import { updateExperiment } from '#db/queries/experiments.ts'
import { type Raw, withRaw } from '#tests/support/databases/raw-connection.ts'
import {
  aDecidedPrediction,
  aRegisteredPrediction,
  believe,
  day,
  decide,
} from '#tests/support/factories/decided.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { type NaiveRow, naiveScores } from '#tests/support/scores/naive-scores.ts'
import { storedScores } from '#tests/support/scores/stored.ts'

/** Numbers in [0, 1) that are the same in every run. */
function numbersFrom(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const CHANGES = 300

/** Changes of many people from before the registration until after the end; some take theirs back. */
function manyChanges(people: Member[], next: () => number) {
  const times = Array.from({ length: CHANGES }, () => Math.floor(next() * 140) - 20)
  return times
    .sort((a, b) => a - b)
    .map((time): [Member, number | null, Date] => {
      const person = people[Math.floor(next() * people.length)]!
      const p = next() < 0.15 ? null : Math.round((0.01 + next() * 0.98) * 1000) / 1000
      return [person, p, day(time)]
    })
}

const ms = (value: unknown) => (value instanceof Date ? value.getTime() : Number(value))

/** Scores of a prediction by their definition, from the rows as they lie in the database. */
async function byHand(raw: Raw, recordId: string, ownRuns: Record<string, number> = {}) {
  const credences = await raw.rows(`select c.person_id, c.p, c.created_at from credences c
    join people on people.id = c.person_id
    where c.record_id = '${recordId}' and people.role <> 'new' order by c.id`)
  const [decision] = await raw.rows(`select r.outcome, r.effective_at, p.registered_at, p.deadline
    from resolutions r join predictions p on p.record_id = r.record_id
    where r.record_id = '${recordId}' and r.state = 'final'`)
  const end = ms(decision!.effective_at)
  return naiveScores({
    rows: credences.map(
      (row): NaiveRow => ({
        personId: String(row.person_id),
        p: row.p === null ? null : Number(row.p),
        at: ms(row.created_at),
      }),
    ),
    from: ms(decision!.registered_at),
    to:
      decision!.deadline === null
        ? end
        : Math.min(end, endOfDay(new Date(ms(decision!.deadline))).getTime()),
    outcome: decision!.outcome === 'confirmed' ? 1 : 0,
    until: ownRuns,
  })
}

async function expectSame(recordId: string, ownRuns?: Record<string, number>) {
  const expected = await withRaw(process.env.DATABASE_URL!, (raw) => byHand(raw, recordId, ownRuns))
  const stored = await storedScores(recordId)
  expect(stored.map(({ personId }) => personId)).toEqual([...expected.keys()].sort())
  for (const row of stored)
    for (const key of [
      'brier',
      'log',
      'baseline',
      'peer',
      'edge',
      'crowd',
      'coverage',
      'meanCredence',
    ] as const) {
      const [value, wanted] = [row[key], expected.get(row.personId)![key]]
      expect(Math.abs(value - wanted), key).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(wanted)),
      )
    }
  return stored
}

/** Twelve whose credences count and one whose credences do not yet. */
async function aCrowd() {
  const members = await Promise.all(Array.from({ length: 12 }, () => aPerson()))
  return { members, newcomer: await aPerson({ role: 'new' }) }
}

test('scores recomputed from the rows by an independent script agree to 1e-9', async () => {
  const { members, newcomer } = await aCrowd()
  const [by] = members
  for (const [seed, other] of [
    [1, {}],
    [2, { outcome: 'refuted' as const }],
    [3, { deadline: day(60) }],
    [4, { effectiveAt: day(31) }],
  ] as const) {
    const believed = manyChanges([...members, newcomer], numbersFrom(seed))
    const { id } = await aDecidedPrediction({ by: by!, believed, ...other })
    const stored = await expectSame(id)
    expect(stored.length).toBeGreaterThan(5)
    expect(stored.map(({ personId }) => personId)).not.toContain(newcomer.id)
    const sum = stored.reduce((total, { peer }) => total + peer, 0)
    expect(Math.abs(sum)).toBeLessThan(1e-7)
  }
})

test('of several credences at one instant the one written last stands', async () => {
  const [ada, bo] = [await aPerson(), await aPerson()]
  const believed: Parameters<typeof believe>[1] = [
    [ada, 0.2, day(10)],
    [bo, 0.5, day(10)],
    [ada, null, day(10)],
    [ada, 0.9, day(10)],
    [bo, 0.6, day(50)],
    [bo, null, day(50)],
  ]
  const { id } = await aDecidedPrediction({ by: ada, believed })
  const stored = await expectSame(id)
  expect(stored.find(({ personId }) => personId === ada.id)).toMatchObject({
    meanCredence: expect.closeTo(0.9, 12),
    coverage: expect.closeTo(0.9, 12),
  })
  expect(stored.find(({ personId }) => personId === bo.id)).toMatchObject({
    meanCredence: expect.closeTo(0.5, 12),
    coverage: expect.closeTo(0.4, 12),
  })
})

test('nobody is scored on an experiment of their own from the moment it ran', async () => {
  const { eve, ada, observable, prediction, experiment } = await aTestedClaim()
  const cells = { observable: observable.key, value: '0.50', se: '0.01' }
  const start = Date.now()
  const later = (days: number) => new Date(start + days * 86_400_000)
  await aMeasurement({ by: eve, experiment: experiment.number, at: later(41), ...cells })
  // Eve's second experiment ran first, but measured something at other conditions: it says nothing.
  const aside = await anExperiment({ by: eve, conditions: 'data = pictures' })
  await aMeasurement({ by: eve, experiment: aside.number, ...cells })
  await write(async (tx) => {
    await updateExperiment(tx, experiment.id, {
      runStart: later(30),
      runEnd: later(40),
      publishedAt: later(41),
    })
    await updateExperiment(tx, aside.id, { runStart: later(10) })
  })
  await believe(prediction.id, [
    [eve, 0.6, later(1)],
    [ada, 0.3, later(2)],
    [eve, 0.99, later(35)],
    [ada, 0.4, later(36)],
  ])
  const decided = { by: ada, effectiveAt: later(60), finalAt: later(90) }
  await decide(prediction.id, decided)
  const stored = await expectSame(prediction.id, { [eve.id]: later(30).getTime() })
  expect(stored.find(({ personId }) => personId === eve.id)?.meanCredence).toBeCloseTo(0.6, 12)
})

test('computing all scores anew changes none', async () => {
  const { members } = await aCrowd()
  const by = members[0]!
  const believed = manyChanges(members, numbersFrom(9))
  const { id } = await aDecidedPrediction({ by, believed })
  await aRegisteredPrediction({ by, believed })
  const before = await storedScores(id)
  expect(await recomputeScores()).toBeGreaterThan(0)
  expect(await storedScores(id)).toEqual(before)
})
