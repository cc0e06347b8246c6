import { beforeAll, expect, test } from 'vitest'
import { scopeOf } from '#app/domain/record/visibility.ts'
import type { VerdictReasonKey } from '#app/domain/verdict/reason.ts'
import { VERDICT_REASONS } from '#app/domain/verdict/reason.ts'
import { prepareJobs } from '#app/jobs/start-up.server.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { seedWhenEmpty } from '#app/services/seed/seed-when-empty.server.ts'
import { reader } from '#db/client.ts'
import { findPredictionByNumber } from '#db/queries/predictions.ts'
import { everyPrediction } from '#tests/support/demo/every-prediction.ts'
import { runJobs } from '#tests/support/factories/macro.ts'
import { toldOfRules } from '#tests/support/upgrades/told-of-rules.ts'

let predictions: Awaited<ReturnType<typeof everyPrediction>>

beforeAll(async () => {
  expect(await seedWhenEmpty('demo')).toMatchObject({ people: 11 })
  predictions = await everyPrediction()
}, 240_000)

const evidenceOf = (title: string) => {
  const evidence = predictions.get(title)?.evidence
  if (!evidence) throw new Error(`nothing is measured of “${title}”`)
  return evidence
}
const saysOf = (title: string) => {
  const { says, reason } = evidenceOf(title)
  return `${says ?? 'not judged'}: ${reason.key}`
}
const rowOf = (title: string, label: string) => {
  const row = evidenceOf(title).measurements.find((one) => one.label === label)
  if (!row) throw new Error(`“${title}” has no measurement ${label}`)
  return row
}

const WHITE = 'Under white light at least nine photons in ten come back'
const RED = 'Under red light a part comes back, neither nothing nor all'
const BLUE = 'Under blue light about half comes back'
const VIOLET = 'Under violet light a quarter comes back'
const AMBER = 'Under amber light a third comes back'
const CLEAR = 'Under a clear sky the glow sets in after 15 to 25 minutes'
const CLOUD = 'Under clouds the glow sets in after 10 to 20 minutes'
const SUMMER = 'In summer the glow sets in after 18 to 25 minutes'
const RAIN = 'In the rain the glow sets in after 16 to 17.5 minutes'
const COOL = 'Under white light no more than 0.1 mW/cm² is given off'

test('a claim of the demonstration is held established', async () => {
  const held = await recordList('claim', null, new URLSearchParams('mark=established'))
  expect(held.rows.map(({ titlePlain }) => titlePlain)).toEqual([
    'Brightness grows in proportion to humidity',
  ])
})

/** A value that is impossible is refused as it is entered, and no garden is so precise. */
const NEVER_TOLD: VerdictReasonKey[] = ['outside-domain', 'beyond-numbers']

test('every reason that a verdict can have is on some page of the demonstration', () => {
  const told = new Set([...predictions.values()].map(({ evidence }) => evidence?.reason.key))
  const missing = VERDICT_REASONS.filter((key) => !told.has(key) && !NEVER_TOLD.includes(key))
  expect(missing).toEqual([])
})

test('groups that disagree leave it open, and one of ten that opposes does not', () => {
  expect(saysOf(RED)).toBe('inconclusive: groups-disagree')
  expect(evidenceOf(RED).reason.count).toBe(6)
  expect(saysOf(BLUE)).toBe('supports: one-opposes')
  expect(evidenceOf(BLUE).pool?.k).toBe(10)
})

test('analyses of the same runs agree in one place and disagree in another', () => {
  expect(saysOf(SUMMER)).toBe('supports: one-group')
  expect(saysOf(RAIN)).toBe('inconclusive: analyses-disagree')
  expect(evidenceOf(SUMMER).groups).toMatchObject([{ members: [{}, {}] }])
  expect(evidenceOf(RAIN).groups).toMatchObject([{ members: [{}, {}] }])
})

test('support is foretold in one place and fits what was known in another', async () => {
  const footings = [WHITE, SUMMER, RED].map(async (title) => {
    const number = predictions.get(title)?.number ?? 0
    return (await findPredictionByNumber(reader(), scopeOf(null), number))?.prediction.footing
  })
  expect(await Promise.all(footings)).toEqual(['foretold', 'known', null])
})

test('a rule of three groups waits for the third', () => {
  expect(predictions.get(CLEAR)?.rule).toMatchObject({ groupsAtLeast: 3 })
  expect(evidenceOf(CLEAR).reason).toMatchObject({ key: 'too-few-groups', count: 1 })
})

test('what 95 % would decide is open at the stricter level that was registered', () => {
  expect(predictions.get(CLOUD)?.rule).toMatchObject({ level: 0.9973 })
  expect(saysOf(CLOUD)).toBe('inconclusive: straddles')
  // 17 ± 1.2: z(0.99865) is 2.999977, and 17 ± 1.959964 · 1.2 would lie inside.
  const { low, high } = rowOf(CLOUD, 'cloudy evenings').judgement.interval ?? {}
  expect([low?.toFixed(2), high?.toFixed(2)]).toEqual(['13.40', '20.60'])
})

test('values are reported in other units, as deviations over runs and at other levels', () => {
  expect(rowOf(CLEAR, 'twelve clear evenings').value).toBeCloseTo(21, 9)
  expect(rowOf(WHITE, 'six cushions').value).toBeCloseTo(0.97, 9)
  // 4 % over six cushions: Student's t with 5 degrees of freedom, 2.570582.
  const { low, high } = rowOf(WHITE, 'six cushions').judgement.interval ?? {}
  expect([low?.toFixed(4), high?.toFixed(4)]).toEqual(['0.9280', '1.0000'])
  // 0.0258 at 99 % is 0.0258 · 1.959964 / 2.575829 at 95 %.
  expect(rowOf(VIOLET, 'with the meter').low).toBeCloseTo(0.24037, 4)
})

test('limits on either side and a proved bound decide without a pool', () => {
  expect(saysOf(COOL)).toBe('supports: each-group-alone')
  expect(evidenceOf(COOL).pool).toBeNull()
  expect(rowOf(COOL, 'from the lamp’s power').limit).toEqual({ side: 'upper', level: 1 })
  expect(rowOf(COOL, 'from the lamp’s power').value).toBeCloseTo(0.08, 9)
  expect(saysOf('In still air cushions feel each other from at least 30 cm')).toMatch(/^supports/)
  expect(saysOf('In moving air the reach is 10 to 30 cm')).toMatch(/^contradicts/)
})

test('one verdict bends without its best group, and an open one with the normal interval', () => {
  expect(evidenceOf(VIOLET).bends?.analyses).toMatchObject({
    of: 6,
    agree: 5,
    differ: [{ verdict: 'inconclusive', analysis: { without: 'group quarry' } }],
  })
  const bent = evidenceOf(AMBER).bends?.analyses?.differ.map(({ analysis }) => analysis.interval)
  expect(bent).toContain('normal')
})

test('a site told by the rules of today has nothing to be judged anew', async () => {
  await prepareJobs()
  await runJobs()
  expect(await toldOfRules()).toEqual([])
}, 120_000)
