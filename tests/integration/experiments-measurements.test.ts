import { expect, test } from 'vitest'
import type { TypedRow } from '#app/domain/measurement/row.ts'
import { addMeasurements } from '#app/services/experiments/add-measurements.server.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { previewMeasurements } from '#app/services/experiments/preview-measurements.server.ts'
import { readTable } from '#app/services/experiments/read-table.server.ts'
import { takeMeasurements } from '#app/services/experiments/take-measurements.server.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { storeUnit } from '#app/services/units/store-unit.server.ts'
import { reader, write } from '#db/client.ts'
import { aMeasurement, anExperiment, typed } from '#tests/support/factories/experiment.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { problemsOf, refusalOf } from '#tests/support/refusal-of.ts'

const rowsOf = async (number: number) =>
  (await experimentPage(null, number)).measurements.rows.map(({ estimate }) => estimate.value)

const one = (cells: Parameters<typeof typed>[0]): TypedRow[] => [{ row: null, typed: typed(cells) }]

async function world(observable: Record<string, unknown> = {}) {
  const eve = await aPerson()
  const made = await anObservable({ by: eve, ...observable })
  const experiment = await anExperiment({ by: eve })
  return { eve, key: made.key, number: experiment.number }
}

const addOwnUnits = () =>
  write(async (tx) => {
    const at = new Date()
    await storeUnit(tx, { code: 'nat', name: 'nat', dimension: 'nat', factor: 1 }, null, at)
    await storeUnit(tx, { code: 'bit', name: 'bit', dimension: 'nat', factor: Math.LN2 }, null, at)
    await storeUnit(tx, { code: '[pp]', name: 'point', dimension: '1', factor: 0.01 }, null, at)
  })

test('values are converted to the unit of their observable, and kept as reported', async () => {
  await addOwnUnits()
  const { eve, key, number } = await world({ unit: 'nat' })
  const fraction = await anObservable({ by: eve })
  await aMeasurement({ by: eve, experiment: number, observable: key, value: '2', unit: 'bit' })
  const points = { observable: fraction.key, value: '50', unit: '[pp]', se: '2' }
  await aMeasurement({ by: eve, experiment: number, ...points })
  const { rows } = (await experimentPage(null, number)).measurements
  expect(rows[0]?.estimate.value).toBeCloseTo(2 * Math.LN2, 12)
  expect(rows[0]?.reported).toMatchObject({ value: 2, unit: 'bit' })
  expect(rows[1]).toMatchObject({
    estimate: { value: 0.5, se: 0.02 },
    reported: { value: 50, unit: '[pp]', se: 2 },
  })
})

test('a value typed with its error and in a typeset unit is stored with both', async () => {
  const { eve, key, number } = await world({ unit: 's' })
  await aMeasurement({ by: eve, experiment: number, observable: key, value: '0.34(2)', unit: 'µs' })
  await aMeasurement({
    by: eve,
    experiment: number,
    observable: key,
    value: '(1.5 ± 0.1) × 10⁻³',
    unit: 'seconds',
  })
  const { rows } = (await experimentPage(null, number)).measurements
  expect(rows[0]?.reported).toMatchObject({ value: 0.34, unit: 'us', se: 0.02 })
  expect(rows[0]?.estimate.value).toBeCloseTo(3.4e-7, 15)
  expect(rows[0]?.estimate.se).toBeCloseTo(2e-8, 15)
  expect(rows[1]?.estimate).toMatchObject({ value: 0.0015, se: 0.0001 })
})

test('per cent of a plain number is its hundredth', async () => {
  const { eve, key, number } = await world()
  await aMeasurement({ by: eve, experiment: number, observable: key, value: '50 %' })
  await aMeasurement({ by: eve, experiment: number, observable: key, value: '50 %', unit: '1' })
  const { rows } = (await experimentPage(null, number)).measurements
  expect(rows.map(({ estimate }) => estimate.value)).toEqual([0.5, 0.5])
  expect(rows.map(({ reported }) => reported.value)).toEqual([50, 0.5])
})

test('an observable is found under any of its names', async () => {
  const { eve, number } = await world({ name: 'Size exponent', aliases: ['Chinchilla a'] })
  for (const observable of ['size EXPONENT', ' chinchilla  A '])
    await aMeasurement({ by: eve, experiment: number, observable, value: '0.5' })
  expect(await rowsOf(number)).toEqual([0.5, 0.5])
})

test.each([
  [{ value: 'NaN' }, { value: ['This stands for no number'] }],
  [{ value: '1e400' }, { value: ['too large or too small'] }],
  [{ value: 'Infinity' }, { value: ['This is not a number'] }],
  [{ value: '1e-400' }, { value: ['too large or too small'] }],
  [{ value: '70B' }, { value: ['70e9 or 70 × 10^9 for 70B'] }],
  [{ value: '1,5' }, { value: ['such as 1.5'] }],
  [{ value: '0.34(2)', se: '0.03' }, { se: ['with another error'] }],
  [{ value: '0.5', unit: 'ft' }, { unit: ['Did you mean [ft_i] (foot)?'] }],
  [{ value: '0.5', unit: 'GB' }, { unit: ['GB cannot be converted to 1'] }],
  [{ value: '0.5', se: '0' }, { se: ['A standard error is larger than zero.'] }],
  [{ value: '0.5', se: '-0.1' }, { se: ['A standard error is larger than zero.'] }],
  [
    { value: '0.5', low: '0.6', high: '0.4', level: '0.95' },
    { low: ['The lower bound is above the upper one.'] },
  ],
  [{ value: '0.5', low: '0.4', high: '0.6', level: '1' }, { level: ['A level lies above'] }],
  [{ value: '0.5', observable: 'nothing' }, { observable: ['no such observable'] }],
  [{ value: '0.5', unit: 'kg' }, { unit: ['A value in kg cannot be converted to 1'] }],
  [{ value: '0.5', unit: 'heron' }, { unit: ['There is no unit “heron”'] }],
])('%j is answered at its field and nothing is stored', async (cells, expected) => {
  const { eve, key, number } = await world()
  const rows = one({ observable: key, ...cells })
  const found = await problemsOf(addMeasurements(eve, number, { rows }))
  const [[field, [text] = []] = []] = Object.entries(expected)
  expect(Object.keys(found)).toEqual([field])
  expect(found[field ?? '']?.[0]).toContain(text)
  expect(await rowsOf(number)).toEqual([])
})

test('a wrong unit is named with the one that is needed', async () => {
  const { eve, number } = await world({ name: 'Loss', unit: 's' })
  const rows = one({ observable: 'Loss', value: '1', unit: 'kg' })
  expect(await problemsOf(addMeasurements(eve, number, { rows }))).toEqual({
    unit: [
      'A value in kg cannot be converted to s: they measure different things. “Loss” is measured in s.',
    ],
  })
})

test('a table with a broken row stores nothing and names row and column', async () => {
  const { eve, key, number } = await world()
  const text = `observable,value,se\n${key},0.5,0.1\n${key},0.6,0\n${key},x,0.1\n`
  const { rows } = readTable(text)
  expect(await problemsOf(addMeasurements(eve, number, { rows }))).toEqual({
    table: [
      'Row 3, Standard error: A standard error is larger than zero.',
      'Row 4, Value: This is not a number. Write 0.5, 1/3, 6e21 or 6 × 10^21.',
    ],
  })
  expect(await rowsOf(number)).toEqual([])
})

test('a table is stored whole, in its order, with one event', async () => {
  const world = await aTestedClaim()
  const { eve, experiment, observable } = world
  const head = 'observable,label,value,se,group\n'
  const lines = [0.49, 0.5, 0.51].map((value, n) => `${observable.key},run ${n},${value},0.01,runs`)
  const { rows } = readTable(head + lines.join('\n'))
  await addMeasurements(eve, experiment.number, { rows })
  expect(await rowsOf(experiment.number)).toEqual([0.49, 0.5, 0.51])
  const { prediction } = await loadPrediction(reader(), null, world.prediction.number)
  // Three of one group: each is judged, one is pooled.
  expect(prediction).toMatchObject({ supports: 3, pooledCount: 1, verdict: 'supports' })
  const address = { kind: 'experiment' as const, number: experiment.number }
  const { events } = await recordTimeline(null, address)
  expect(events.map(({ kind, data }) => [kind, data.count])).toEqual([
    ['measurements-added', 3],
    ['record-proposed', undefined],
  ])
})

test('a preview says what each row would say, and stores nothing', async () => {
  const { eve, experiment, observable, prediction } = await aTestedClaim()
  const { rows } = readTable(
    `observable,value,se,conditions\n${observable.key},0.5,0.01,\n${observable.key},0.9,0.01,data = code\n${observable.key},0.5,-1,\n`,
  )
  const preview = await previewMeasurements(eve, experiment.number, rows)
  expect(preview.rows.map(({ row, says }) => [row, says[0]?.verdict, says[0]?.standing])).toEqual([
    [2, 'supports', 'counted'],
    [3, 'contradicts', 'out-of-scope'],
  ])
  expect(preview.rows[0]?.says[0]?.number).toBe(prediction.number)
  expect(preview.problems).toMatchObject([{ row: 4, column: 'se' }])
  expect(await rowsOf(experiment.number)).toEqual([])
})

test('what is reported is stored unless a preview is asked for or a row is wrong', async () => {
  const { eve, key, number } = await world()
  const take = (table: string, previewOnly = false) =>
    takeMeasurements(eve, number, { reported: { table, observable: key }, previewOnly })
  expect(await take('value\n0.5\n', true)).toMatchObject({
    added: null,
    preview: { total: 1, problems: [] },
  })
  expect(await take('value\n0.5\nx\n')).toMatchObject({
    added: null,
    preview: { total: 1, problems: [{ row: 3, column: 'value' }] },
  })
  expect(await take(' ')).toMatchObject({ added: null, preview: { problems: [{ row: null }] } })
  expect(await rowsOf(number)).toEqual([])
  expect(await take('value\n0.5\n0.6\n')).toMatchObject({ added: { number, count: 2 } })
  const reported = { one: typed({ observable: key, value: '0.7' }) }
  await takeMeasurements(eve, number, { reported, previewOnly: false })
  expect(await rowsOf(number)).toEqual([0.5, 0.6, 0.7])
})

test('a table from a spreadsheet is stored in the unit of its heading, or answered by row and column', async () => {
  const { eve, key, number } = await world()
  const take = (table: string) =>
    takeMeasurements(eve, number, { reported: { table, observable: key }, previewOnly: false })
  const problems = async (table: string) => {
    const taken = await take(table)
    return taken.added ? [] : taken.preview.problems.map(({ row, column }) => [row, column])
  }
  expect(await problems('value [parsec-ish];±\n0,5;0,1\n')).toEqual([[1, 'value']])
  expect(await problems('value;±\n0,5;0,1\n#N/A;0,1\n0,6;-\n1.234,5;0,1\n')).toEqual([
    [5, 'value'],
    [3, 'value'],
    [4, 'se'],
  ])
  expect(await rowsOf(number)).toEqual([])
  expect(await take('sep=;\r\nvalue [%];±;n\r\n50,5;2;3\r\n\r\n')).toMatchObject({
    added: { number, count: 1 },
  })
  expect(await rowsOf(number)).toEqual([0.505])
})

test('the same form sent twice at once stores its rows once; two forms store both', async () => {
  const { eve, key, number } = await world()
  const add = (value: string, formKey: string) =>
    addMeasurements(eve, number, { rows: one({ observable: key, value }), key: formKey })
  await Promise.all([add('1', 'form-key-aaaa'), add('1', 'form-key-aaaa')])
  expect(await rowsOf(number)).toEqual([1])
  await Promise.all([add('2', 'form-key-bbbb'), add('3', 'form-key-cccc')])
  expect((await rowsOf(number)).toSorted()).toEqual([1, 2, 3])
})

test('only its author measures, and not what was withdrawn', async () => {
  const { key, number } = await world()
  const rows = one({ observable: key, value: '1' })
  const other = await aPerson({ role: 'curator' })
  expect(await refusalOf(addMeasurements(other, number, { rows }))).toBe('forbidden measure')
  expect(await refusalOf(previewMeasurements(other, number, rows))).toBe('forbidden measure')
})

test('two thousand rows are stored at once and shown a hundred at a time', async () => {
  const { eve, experiment, observable, prediction } = await aTestedClaim()
  const lines = Array.from({ length: 2000 }, (_, n) => `${observable.key},0.5,${0.01 + n / 1e5}`)
  const { rows } = readTable(`observable,value,se\n${lines.join('\n')}`)
  await addMeasurements(eve, experiment.number, { rows })
  const { measurements } = await experimentPage(null, experiment.number, 20)
  expect(measurements).toMatchObject({ total: 2000, pages: 20, page: 20 })
  expect(measurements.rows).toHaveLength(100)
  const { prediction: judged } = await loadPrediction(reader(), null, prediction.number)
  expect(judged.pooledCount).toBe(2000)
})
