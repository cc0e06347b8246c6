import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { excludeMeasurement } from '#app/services/experiments/exclude-measurement.server.ts'
import { loadExperiment } from '#app/services/experiments/load-experiment.server.ts'
import { reader, write } from '#db/client.ts'
import { measurements, references, valueForecasts } from '#db/schema/index.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aCredence, aForecast } from '#tests/support/factories/credence.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aPrediction } from '#tests/support/factories/prediction.ts'
import { credencesOn } from '#tests/support/pages/sections.ts'
import { problemsOf, refusalOf } from '#tests/support/refusal-of.ts'

async function aWorld(wanted: Record<string, unknown> = {}, scale: 'linear' | 'log' = 'linear') {
  const ada = await aPerson()
  const claim = await aClaim({ by: ada })
  const observable = await anObservable({ by: ada, scale })
  const about = { by: ada, claim: claim.number, observable: observable.key }
  const prediction = await aPrediction({ ...about, lower: '0.2', upper: '0.3', ...wanted })
  return { ada, observable, on: { ...prediction, kind: 'prediction' as const } }
}

type World = Awaited<ReturnType<typeof aWorld>>

/** A reported value of the observable that became public at a moment. */
async function aValue({ ada, observable }: World, value: string, at: Date) {
  const { number } = await anExperiment({ by: ada, at })
  const cells = { observable: observable.key, value, se: '0.01' }
  await aMeasurement({ by: ada, experiment: number, at, ...cells })
  return number
}

const storedOf = ({ id }: { id: string }) =>
  reader().select().from(valueForecasts).where(eq(valueForecasts.personId, id))

const measurementOf = async (experiment: number) => {
  const { record } = await loadExperiment(reader(), null, experiment)
  const [row] = await reader()
    .select()
    .from(measurements)
    .where(eq(measurements.experimentId, record.id))
  return row!
}

/** The year of every cited work. */
const stateYear = (year: number) => write((tx) => tx.update(references).set({ year }))

const day = (n: number) => new Date(Date.UTC(2040, 0, n))

const forecastsOf = async ({ on }: World) => (await credencesOn(null, on))?.forecasts

// Interval scores of [.23, .28] by hand: .05 wide; 1.85 = .05 + 20·.09 at .37.
test('intervals are scored at the values that came after them, and the nearest is first', async () => {
  const world = await aWorld()
  const { on } = world
  const [ann, bob, cleo] = [await aPerson(), await aPerson(), await aPerson()]
  await aForecast(['0.2', '0.25', '0.3'], { by: bob, on, at: day(1) })
  await aForecast(['0.23', '0.26', '0.28'], { by: ann, on, at: day(1) })
  await aValue(world, '0.25', day(2))
  await aForecast(['0.3', '0.35', '0.4'], { by: ann, on, at: day(3) })
  await aForecast(['0.3', '0.35', '0.4'], { by: cleo, on, at: day(6) })
  await aValue(world, '0.37', day(5))
  const table = await forecastsOf(world)
  expect(table).toMatchObject({ unit: '1', hidden: false, own: null, left: 0 })
  expect(table?.rows).toMatchObject([
    { handle: ann.handle, forecast: { low: 0.3, median: 0.35, high: 0.4 }, n: 2 },
    { handle: bob.handle, n: 2 },
    { handle: cleo.handle, n: 0, mean: null },
  ])
  expect(table?.rows[0]?.mean).toBeCloseTo((0.05 + 0.1) / 2, 9)
  expect(table?.rows[1]?.mean).toBeCloseTo((0.1 + (0.1 + 20 * 0.07)) / 2, 9)
})

test('nobody is scored at a value that was known before, however late it is entered', async () => {
  const world = await aWorld()
  const { ada, observable, on } = world
  for (const by of [await aPerson(), await aPerson(), await aPerson()])
    await aForecast(['0.2', '0.25', '0.3'], { by, on, at: day(1) })
  const known = { publishedAt: '2022-03-29' }
  const { number } = await anExperiment({ by: ada, at: day(2), ...known })
  const cited = await anExperiment({ by: ada, at: day(2), source: 'arXiv:2203.15556' })
  await stateYear(2022)
  for (const experiment of [number, cited.number]) {
    const cells = { observable: observable.key, value: '0.25', se: '0.01' }
    await aMeasurement({ by: ada, experiment, at: day(2), ...cells })
  }
  expect((await forecastsOf(world))?.rows.map(({ n }) => n)).toEqual([0, 0, 0])
})

test('a value that was excluded is scored no longer', async () => {
  const world = await aWorld()
  const { on } = world
  for (const by of [await aPerson(), await aPerson(), await aPerson()])
    await aForecast(['0.23', '0.26', '0.28'], { by, on, at: day(1) })
  const experiment = await aValue(world, '0.37', day(2))
  expect((await forecastsOf(world))?.rows).toMatchObject([{ n: 1 }, { n: 1 }, { n: 1 }])
  const measured = await measurementOf(experiment)
  const curator = await aPerson({ role: 'curator' })
  await excludeMeasurement(
    curator,
    measured.id,
    { intent: 'exclude', reason: 'Another unit.' },
    day(3),
  )
  expect((await forecastsOf(world))?.rows).toMatchObject([{ n: 0 }, { n: 0 }, { n: 0 }])
  const kinds = (await credencesOn(null, on, day(9)))?.chart?.events.map(({ kind }) => kind)
  expect(kinds).toEqual(['reported', 'excluded'])
})

test.each([
  [['0.3', '0.2', '0.4'], { low: ['forecast.low'] }],
  [['0.1', '0.2', '0.2'], { high: ['forecast.high'] }],
  [['0.1', '', '0.2'], { median: ['forecast.missing'] }],
] as const)('the forecast %j is refused at its fields', async ([low, median, high], problems) => {
  const { on } = await aWorld()
  const by = await aPerson()
  expect(await problemsOf(aForecast([low, median, high], { by, on }))).toEqual(problems)
  expect(await storedOf(by)).toEqual([])
})

test('on a log scale a forecast lies above zero and is scored in logarithms', async () => {
  const world = await aWorld({ lower: '1', upper: '10' }, 'log')
  const { on } = world
  const [ann, bob, cleo] = [await aPerson(), await aPerson(), await aPerson()]
  expect(await problemsOf(aForecast(['0', '1', '2'], { by: ann, on }))).toEqual({
    low: ['forecast.not-positive'],
  })
  for (const by of [ann, bob, cleo]) await aForecast(['1', '10', '100'], { by, on, at: day(1) })
  await aValue(world, '1000', day(2))
  const [row] = (await forecastsOf(world))?.rows ?? []
  expect(row?.mean).toBeCloseTo(Math.log(100) + 20 * Math.log(10), 9)
})

test('a forecast is taken back, and the same again stores nothing', async () => {
  const { on } = await aWorld()
  const by = await aPerson()
  await aForecast(['', '', ''], { by, on })
  await aForecast(['0.1', '0.2', '0.3'], { by, on })
  await aForecast(['0.1', '0.2', '0.30'], { by, on })
  expect((await credencesOn(by, on))?.forecasts?.own).toEqual({
    low: 0.1,
    median: 0.2,
    high: 0.3,
  })
  await aForecast(['', '', ''], { by, on })
  expect(await storedOf(by)).toHaveLength(2)
  expect((await credencesOn(by, on))?.forecasts).toMatchObject({ own: null, rows: [] })
})

test('a yes-or-no prediction has no value to foresee, and a credence', async () => {
  const { on } = await aWorld({ form: 'binary', statement: 'It holds.', lower: '', upper: '' })
  const by = await aPerson()
  expect(await refusalOf(aForecast(['0.1', '0.2', '0.3'], { by, on }))).toBe('conflict noValue')
  await aCredence('50', { by, on })
  expect(await credencesOn(by, on)).toMatchObject({ own: { p: 0.5 }, forecasts: null })
})

// CRPS of N(.26, .02), by its closed form: σ[z(2Φ(z) − 1) + 2φ(z) − 1/√π].
test('the normal of a prediction is scored at each value that counts', async () => {
  const world = await aWorld({ form: 'point-sd', value: '0.26', sd: '0.02', lower: '', upper: '' })
  const name = await aValue(world, '0.37', day(1))
  await aValue(world, '0.26', day(2))
  const normal = (await credencesOn(null, world.on))?.normal
  expect(normal).toMatchObject({ n: 2, each: [{ experiment: `E${name}` }, {}] })
  expect(normal?.each[0]?.score).toBeCloseTo(0.098716, 5)
  expect(normal?.each[1]?.score).toBeCloseTo(0.004674, 5)
})

test('nobody is scored at a value of their own experiment after it ran', async () => {
  const world = await aWorld()
  const { ada, observable, on } = world
  const bob = await aPerson()
  const other = await aPerson()
  for (const by of [ada, bob, other])
    await aForecast(['0.2', '0.25', '0.3'], { by, on, at: day(4) })
  const ran = { runStart: '2040-01-03', runEnd: '2040-01-05', publishedAt: '2040-01-06' }
  const { number } = await anExperiment({ by: ada, at: day(7), ...ran })
  const value = { observable: observable.key, value: '0.25', se: '0.01' }
  await aMeasurement({ by: ada, experiment: number, at: day(7), ...value })
  const scored = async () =>
    new Map((await forecastsOf(world))?.rows.map(({ handle, n }) => [handle, n]))
  expect((await scored()).get(bob.handle)).toBe(1)
  expect((await scored()).get(ada.handle)).toBe(0)
})
