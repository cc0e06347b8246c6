import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { evidencePlot } from '#app/charts/forest/evidence-plot.server.ts'
import { readPoolChoice } from '#app/domain/verdict/pool-choice.ts'
import { writtenRows } from '#app/routes/experiments.$ref/written-rows.server.ts'
import { writtenPreview } from '#app/routes/experiments.$ref_.measurements/written-preview.server.ts'
import { withPlot } from '#app/routes/observables.$key/plot.server.ts'
import { valuesCsv } from '#app/routes/observables.$key_.values[.]csv/table.server.ts'
import { measurementsCsv } from '#app/routes/predictions.$ref_.measurements[.]csv/table.server.ts'
import { forestDrawing } from '#app/routes/predictions.$ref_.measurements[.]svg/drawing.server.tsx'
import { correctMeasurement } from '#app/services/experiments/correct-measurement.server.ts'
import { loadExperiment } from '#app/services/experiments/load-experiment.server.ts'
import { measuredRows } from '#app/services/experiments/measured-rows.server.ts'
import { correctionForm } from '#app/services/experiments/measurement-forms.server.ts'
import { takeMeasurements } from '#app/services/experiments/take-measurements.server.ts'
import { observableFile } from '#app/services/observables/observable-file.server.ts'
import { observablePage } from '#app/services/observables/observable-page.server.ts'
import { measuredPrediction } from '#app/services/predictions/measured-prediction.server.ts'
import { reader } from '#db/client.ts'
import { anExperiment, typed } from '#tests/support/factories/experiment.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

async function world() {
  const tested = await aTestedClaim()
  const experiment = await anExperiment({ by: tested.ada })
  const take = (
    reported: Parameters<typeof takeMeasurements>[2]['reported'],
    previewOnly = false,
  ) => takeMeasurements(tested.ada, experiment.number, { reported, previewOnly })
  const rowsOf = async () => {
    const { record } = await loadExperiment(reader(), tested.ada, experiment.number)
    return writtenRows(await measuredRows(tested.ada, record, 1)).rows
  }
  return { ...tested, experiment, take, rowsOf }
}

const TABLE = (observable: string) =>
  [
    'observable,label,value,limit,level',
    `${observable},signed,< 0.4,,95 %`,
    `${observable},by column,0.6,lower,proved`,
    `${observable},without a level,> 0.42,,`,
  ].join('\n')

test('limits are stored from the form of one and from a table, and shown with what they are', async () => {
  const { observable, take, rowsOf } = await world()
  const one = typed({ observable: observable.key, label: 'one', value: '≤ 0.4', level: '99 %' })
  await take({ one })
  await take({ table: TABLE(observable.key), observable: '' })
  expect(
    (await rowsOf()).map(({ label, written }) => [label, written.value, written.limit]),
  ).toEqual([
    ['one', '< 0.4', 'upper limit (99 %)'],
    ['signed', '< 0.4', 'upper limit (95 %)'],
    ['by column', '≥ 0.6', 'lower bound, proved'],
    ['without a level', '> 0.42', 'lower limit, level not known'],
  ])
})

test('the check before storing shows a limit as it would be', async () => {
  const { observable, take } = await world()
  const one = typed({ observable: observable.key, value: '<0.01', level: '95' })
  const taken = await take({ one }, true)
  if (taken.added) throw new Error('nothing was to be stored')
  expect(writtenPreview(taken.preview).rows).toMatchObject([
    { reported: '< 0.01', value: '< 0.01', interval: null, limit: 'upper limit (95 %)' },
  ])
})

test('of a table with a limit and an error beside it nothing is stored, and the row is named', async () => {
  const { observable, take, rowsOf } = await world()
  const table = `observable,value,se\n${observable.key},0.5,0.01\n${observable.key},<0.4,0.01`
  const taken = await take({ table, observable: '' })
  expect(taken).toMatchObject({
    added: null,
    preview: { problems: [{ row: 3, column: 'se' }] },
  })
  expect(await rowsOf()).toEqual([])
})

test('a limit is corrected from the form that holds it as it was given', async () => {
  const { ada, observable, take, rowsOf } = await world()
  await take({ one: typed({ observable: observable.key, value: '<0.4', level: 'proved' }) })
  const [row] = await rowsOf()
  const { present, measurement } = await correctionForm(ada, row?.id ?? '')
  expect(present).toMatchObject({ value: '0.4', limit: 'upper', level: 'proved', se: '' })
  expect(measurement.limit).toEqual({ side: 'upper', level: 1 })
  await correctMeasurement(ada, row?.id ?? '', { ...present, value: '0.3', reason: 'A slip.' })
  expect((await rowsOf()).map(({ written }) => written.value)).toEqual(['≤ 0.4', '≤ 0.3'])
})

test('a standard error keeps its degrees of freedom, also through the form of a correction', async () => {
  const { ada, observable, take, rowsOf } = await world()
  await take({ one: typed({ observable: observable.key, value: '0.5', se: '0.1', df: '2' }) })
  const [row] = await rowsOf()
  expect(row?.estimate).toMatchObject({ se: 0.1, df: 2 })
  // Student's t with two degrees of freedom, 4.302653.
  expect(row?.estimate.low).toBeCloseTo(0.5 - 0.4302653, 6)
  expect((await correctionForm(ada, row?.id ?? '')).present).toMatchObject({ se: '0.1', df: '2' })
})

const USUAL = readPoolChoice(new URLSearchParams())

test('on plots a limit is a bar with an open end, in files too', async () => {
  const { observable, prediction, take } = await world()
  await take({ table: TABLE(observable.key), observable: '' })
  await take({ one: typed({ observable: observable.key, value: '0.5', se: '0.01' }) })
  const measured = await measuredPrediction(null, prediction.number, USUAL)
  if (!measured.evidence) throw new Error('nothing is attached')
  const plot = evidencePlot(measured, measured.evidence)
  const rows = plot.sections.flatMap((section) => section.rows)
  const limits = rows.filter(({ ends }) => ends)
  expect(limits.map(({ value, bar }) => [value, bar?.cutLow, bar?.cutHigh])).toEqual([
    ['< 0.4', true, false],
    ['≥ 0.6', false, true],
    ['> 0.42', false, true],
  ])
  expect(limits.map(({ sign }) => sign)).not.toContain('bare')
  const drawing = renderToStaticMarkup(forestDrawing(measured, USUAL))
  expect(drawing).toContain('&lt; 0.4 upper limit (95 %)')
  const lines = measurementsCsv(measured).split(/\r?\n/)
  const place = (lines[0] ?? '').split(',').indexOf('limit')
  expect(lines.slice(1, 4).map((line) => line.split(',').slice(place, place + 2))).toEqual([
    ['upper', '0.95'],
    ['lower', '1'],
    ['lower', ''],
  ])
})

test('the page of an observable and its CSV tell limits from values', async () => {
  const { observable, take } = await world()
  await take({ table: TABLE(observable.key), observable: '' })
  const found = await observablePage(null, observable.key, 1)
  const { history, plot } = withPlot(found)
  expect(history.rows.map(({ text }) => text.limit)).toEqual([
    'lower limit, level not known',
    'lower bound, proved',
    'upper limit (95 %)',
  ])
  expect(plot.sections.flatMap(({ rows }) => rows).every(({ ends, bar }) => ends && bar)).toBe(true)
  expect(valuesCsv(await observableFile(null, observable.key))).toMatch(/,upper,0\.95,/)
})
