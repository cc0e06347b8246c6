import { expect, test } from 'vitest'
import { BLANK_MEASUREMENT, type TypedMeasurement } from '#app/domain/measurement/columns.ts'
import { compared } from '#app/domain/measurement/compare.ts'
import { readMeasurement } from '#app/domain/measurement/read-measurement.ts'
import { OPEN_DOMAIN } from '#app/domain/observable/domain.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { unitSystem } from '#tests/support/units/system.ts'

const typed = (cells: Partial<TypedMeasurement>): TypedMeasurement => ({
  ...BLANK_MEASUREMENT,
  observable: 'a',
  value: '0.5',
  ...cells,
})

const faults = (cells: Partial<TypedMeasurement>) => {
  const read = readMeasurement(typed(cells))
  return 'problems' in read ? read.problems.map(({ column, key }) => `${column} ${key}`) : []
}

test.each([
  [{ value: '' }, 'value value.missing'],
  [{ value: 'NaN' }, 'value number.none'],
  [{ value: '#N/A' }, 'value number.none'],
  [{ value: '#DIV/0!' }, 'value number.none'],
  [{ value: '-' }, 'value number.none'],
  [{ value: '—' }, 'value number.none'],
  [{ n: 'n/a' }, 'n number.none'],
  [{ sd: 'NA', n: '3' }, 'sd number.none'],
  [{ low: '0.4', high: '?' }, 'high number.none'],
  [{ value: 'Infinity' }, 'value number.wrong'],
  [{ value: '1e400' }, 'value number.range'],
  [{ value: '0,5' }, 'value number.comma'],
  [{ observable: ' ' }, 'observable observable.missing'],
  [{ se: 'nan' }, 'se number.none'],
  [{ low: '0.4' }, 'high interval.half'],
  [{ high: '0.6', level: '0.95' }, 'low interval.half'],
  [{ low: '0.4', high: '0.6', level: '0' }, 'level level.wrong'],
  [{ low: '0.4', high: '0.6', level: '100' }, 'level level.wrong'],
  [{ low: '0.4', high: '0.6', level: '-0.95' }, 'level level.wrong'],
  [{ low: '0.4', high: '0.6', level: '0.4' }, 'level level.wrong'],
  [{ low: '0.4', high: '0.6', level: '50 %' }, 'level level.wrong'],
  [{ low: '0.4', high: '0.6', level: '1.2' }, 'level level.wrong'],
  [{ value: '<0.01', level: '5' }, 'level level.wrong'],
  [{ low: '0.4', high: '0.6', level: 'many' }, 'level level.wrong'],
  [{ sd: '0.1' }, 'n sd.without-n'],
  [{ sd: '0.1', n: '2.5' }, 'n n.wrong'],
  [{ n: '0' }, 'n n.wrong'],
  [{ n: '4e9' }, 'n n.wrong'],
  [{ se: '0.1', low: '0.4', high: '0.6' }, 'se uncertainty.two'],
  [{ sd: '0.1', n: '3', low: '0.4', high: '0.6' }, 'sd uncertainty.two'],
  [{ se: '<0.01' }, 'se number.limit'],
  [{ value: '<0.01', se: '0.002' }, 'se limit.with-error'],
  [{ value: '<0.01', sd: '0.002', n: '3' }, 'sd limit.with-error'],
  [{ value: '0.01', limit: 'upper', high: '0.02' }, 'high limit.with-error'],
  [{ value: '<0.01', limit: 'lower' }, 'limit limit.two-sides'],
  [{ value: '0.01', limit: 'both' }, 'limit limit.wrong'],
  [{ value: '<0.01', level: '0' }, 'level level.wrong'],
  [{ low: '0.4', high: '0.6', level: 'proved' }, 'level level.wrong'],
  [{ df: '3' }, 'df df.without-se'],
  [{ se: '0.1', df: 'few' }, 'df number.wrong'],
  [{ value: '', low: '0.4', high: '0.6' }, 'value value.missing'],
  [{ value: '[0.4, 0.6]' }, 'value number.interval'],
  [{ value: '0.5 s' }, 'value number.unit'],
  [{ se: '0.1 ± 0.2' }, 'se number.error'],
  [{ value: '0.34(2)', se: '0.03' }, 'se uncertainty.differs'],
  [{ value: '0.34(2)', sd: '0.02', n: '3' }, 'se uncertainty.two'],
  [{ value: '0.34(2)', low: '0.3', high: '0.4' }, 'se uncertainty.two'],
  [{ low: '[0.4, 0.6]', high: '0.7', level: '95' }, 'high interval.differs'],
  [{ value: '50 %', se: '0.02' }, 'se number.percent-mixed'],
  [{ value: '0.5', se: '2 %' }, 'value number.percent-mixed'],
  [{ value: '50 %', unit: 's' }, 'unit number.percent'],
  [{ n: '5 %' }, 'n number.percent'],
  [{ conditions: 'width' }, 'conditions conditions.line'],
  [{ conditions: 'width < 5' }, 'conditions conditions.line'],
  [{ note: 'x'.repeat(501) }, 'note line.long'],
  [{ label: 'a\0b' }, 'label text.nul'],
])('%j is answered at its column', (cells, fault) => {
  expect(faults(cells)).toEqual([fault])
})

test.each([
  ['0.95', 0.95],
  ['95', 0.95],
  ['95 %', 0.95],
  ['', null],
])('the level %j means %s', (level, meant) => {
  const read = readMeasurement(typed({ low: '0.4', high: '0.6', level }))
  expect(read).toMatchObject({ measurement: { uncertainty: { kind: 'interval', level: meant } } })
})

test.each([
  [{ value: '< 0.01', level: '95 %' }, 0.01, 'upper', 0.95],
  [{ value: '≥ 10' }, 10, 'lower', null],
  [{ value: '0.01', limit: 'upper', level: 'proved' }, 0.01, 'upper', 1],
  [{ value: 'at least 3', limit: 'lower', level: '100 %' }, 3, 'lower', 1],
  [{ value: '', high: '0.02', level: '0.9' }, 0.02, 'upper', 0.9],
  [{ value: '', low: '−4' }, -4, 'lower', null],
] as const)('%j is a limit', (cells, value, side, level) => {
  expect(readMeasurement(typed(cells))).toMatchObject({
    measurement: { value, uncertainty: { kind: 'limit', side, level } },
  })
})

test('a standard error may come with its degrees of freedom, of which there is at least one', async () => {
  const read = readMeasurement(typed({ se: '0.1', df: '2' }))
  expect(read).toMatchObject({ measurement: { uncertainty: { kind: 'se', se: 0.1, df: 2 } } })
  for (const df of ['0', '-3', '0.5'])
    expect(await comparison({ se: '0.1', df }, '1')).toEqual({
      ok: false,
      problems: [{ column: 'df', kind: 'number', problem: 'df-below-one' }],
    })
})

test('every problem of a row is told at once', () => {
  expect(faults({ value: 'x', se: 'y', n: 'z' })).toEqual([
    'value number.wrong',
    'se number.wrong',
    'n number.wrong',
  ])
})

async function comparison(cells: Partial<TypedMeasurement>, unit: string, scale: Scale = 'linear') {
  const read = readMeasurement(typed(cells))
  if ('problems' in read) throw new Error('not read')
  return compared(read.measurement, { unit, scale, domain: OPEN_DOMAIN }, await unitSystem())
}

test('percentage points become fractions, with their standard error', async () => {
  const half = await comparison({ value: '50', unit: '[pp]', se: '2' }, '1')
  expect(half).toMatchObject({ ok: true, estimate: { value: 0.5, se: 0.02 } })
  const back = await comparison({ value: '0.5', unit: '1', se: '0.02' }, '[pp]')
  expect(back).toMatchObject({ ok: true, estimate: { value: 50, se: 2 } })
})

const uncertaintyOf = (cells: Partial<TypedMeasurement>) => {
  const read = readMeasurement(typed(cells))
  return 'measurement' in read && { value: read.measurement.value, ...read.measurement.uncertainty }
}

test('a value brings its standard error, and the same one may stand in its field', () => {
  const found = { value: 0.34, kind: 'se', se: 0.02, df: null }
  expect(uncertaintyOf({ value: '0.34(2)' })).toEqual(found)
  expect(uncertaintyOf({ value: '0.34 ± 0.02' })).toEqual(found)
  expect(uncertaintyOf({ value: '0.34(2)', se: '2e-2' })).toEqual(found)
  expect(uncertaintyOf({ value: '0.34', se: '± 0.02' })).toEqual(found)
})

test('an interval fills both bounds, from either field', () => {
  const found = { value: 0.5, kind: 'interval', low: 0.4, high: 0.6, level: 0.95 }
  expect(uncertaintyOf({ low: '[0.4, 0.6]', level: '95 %' })).toEqual(found)
  expect(uncertaintyOf({ high: '0.4–0.6', level: '95 %' })).toEqual(found)
  expect(uncertaintyOf({ low: '[0.4, 0.6]', high: '0.6', level: '95 %' })).toEqual(found)
})

test.each([
  [{ value: '(50 ± 2) %' }, '1', 0.5, 0.02],
  [{ value: '50 %', se: '2 %' }, '1', 0.5, 0.02],
  [{ value: '50 %', se: '2 %', unit: '1' }, '1', 0.5, 0.02],
  [{ value: '50 %', se: '2 %' }, '%', 50, 2],
  [{ value: '50 %', se: '2 %', unit: '%' }, '1', 0.5, 0.02],
  [{ value: '50', se: '2', unit: '%' }, '%', 50, 2],
  [{ value: '0.1 %', se: '0.01 %', unit: '1' }, '[pp]', 0.1, 0.01],
])('%j in %s is %d ± %d', async (cells, unit, value, se) => {
  const found = await comparison(cells, unit)
  expect(found.ok && found.estimate.value).toBeCloseTo(value, 14)
  expect(found.ok && found.estimate.se).toBeCloseTo(se, 14)
})

test('a per cent of what is no ratio is refused', async () => {
  const found = await comparison({ value: '50 %' }, 'nat')
  expect(found).toMatchObject({ ok: false, problems: [{ column: 'unit', kind: 'unit' }] })
})

test('bits become nats, bounds and all', async () => {
  const low = 2 * Math.LN2
  const found = await comparison(
    { value: '3', unit: 'bit', low: '2', high: '4', level: '0.95' },
    'nat',
  )
  expect(found).toMatchObject({ ok: true, doubtful: false })
  if (!found.ok) throw new Error('refused')
  expect(found.estimate.value).toBeCloseTo(3 * Math.LN2, 12)
  expect(found.estimate.low).toBeCloseTo(low, 12)
  expect(found.estimate.high).toBeCloseTo(2 * low, 12)
  const back = await comparison({ value: String(Math.LN2), unit: 'nat' }, 'bit')
  expect(back.ok && back.estimate.value).toBeCloseTo(1, 12)
})

test('a temperature shifts, its standard error does not', async () => {
  const found = await comparison({ value: '20', unit: 'Cel', se: '1' }, 'K')
  expect(found.ok && found.estimate.value).toBeCloseTo(293.15, 9)
  expect(found.ok && found.estimate.se).toBeCloseTo(1, 9)
})

test('without a unit it is that of the observable', async () => {
  const found = await comparison({ value: '3', se: '0.5' }, 'nat')
  expect(found).toMatchObject({ ok: true, estimate: { value: 3, se: 0.5 } })
})

test.each([
  [{ se: '0' }, 'se se-not-positive'],
  [{ se: '-1' }, 'se se-not-positive'],
  [{ sd: '0', n: '3' }, 'sd sd-not-positive'],
  [{ sd: '0.1', n: '1' }, 'n n-below-two'],
  [{ low: '0.6', high: '0.4', level: '0.95' }, 'low interval-reversed'],
  [{ low: '0.5', high: '0.5', level: '0.95' }, 'low interval-without-width'],
  [{ value: '1e150', se: '1e150' }, 'value magnitude-out-of-range'],
])('%j cannot be compared', async (cells, problem) => {
  const found = await comparison(cells, '1')
  if (found.ok) throw new Error('accepted')
  const [first] = found.problems
  expect(first?.kind === 'number' && `${first.column} ${first.problem}`).toBe(problem)
})

test('on a log scale values and bounds lie above zero', async () => {
  const problems = async (cells: Partial<TypedMeasurement>) => {
    const found = await comparison(cells, '1', 'log')
    return found.ok ? [] : found.problems.map((one) => one.kind === 'number' && one.problem)
  }
  expect(await problems({ value: '0' })).toEqual(['value-not-positive'])
  expect(await problems({ low: '0', high: '1', level: '0.95' })).toEqual(['bound-not-positive'])
})

test('a value outside its own interval is kept and marked', async () => {
  const found = await comparison({ low: '0.6', high: '0.7', level: '0.95' }, '1')
  expect(found).toMatchObject({ ok: true, doubtful: true })
})

test.each([
  [{ unit: 'nat' }, '1', 'unit different-dimension'],
  [{ unit: 'heron' }, '1', 'unit unknown-unit'],
  [{ value: '3', unit: 'B[V]', se: '1' }, 'V', 'se not-proportional'],
])('%j is not measured in %s', async (cells, unit, problem) => {
  const found = await comparison(cells, unit)
  if (found.ok) throw new Error('accepted')
  const [first] = found.problems
  expect(first?.kind === 'unit' && `${first.column} ${first.refusal.reason}`).toBe(problem)
  expect(first?.kind === 'unit' && first.needed).toBe(unit)
})

test('every cell of a row is read, without the blanks around it', () => {
  const cells = {
    observable: ' a ',
    label: ' run 1 ',
    unit: ' 1 ',
    method: ' fit ',
    group: ' north ',
    place: ' Table 3 ',
    note: ' by eye ',
  }
  const read = readMeasurement(typed({ ...cells, n: '5', conditions: 'data = code' }))
  expect('measurement' in read && read.measurement).toMatchObject({
    ...Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell.trim()])),
    value: 0.5,
    n: 5,
    conditions: [{ key: 'data', value: 'code' }],
    uncertainty: { kind: 'none' },
  })
})
