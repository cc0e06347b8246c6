import { expect, test } from 'vitest'
import { estimateOf, isWarning, problemsOf } from '#app/domain/measurement/uncertainty.ts'
import { readConditions, readGiven } from '#app/domain/prediction/condition-lines.ts'
import { matchConditions } from '#app/domain/prediction/conditions.ts'
import { formOf } from '#app/domain/prediction/form-of.ts'
import { missingIn } from '#app/domain/prediction/missing.ts'
import { regionOf, regionProblems } from '#app/domain/prediction/region.ts'
import { convert } from '#app/domain/unit/convert.ts'
import { judge } from '#app/domain/verdict/verdict.ts'
import { renderDocument } from '#app/markup/render.ts'
import { seedContent } from '#db/seed/index.ts'
import type { SeedMeasurement, SeedPrediction } from '#db/seed/types.ts'
import { termsWith } from '#tests/support/factories/judged.ts'
import { unitSystem } from '#tests/support/units/system.ts'

const seed = seedContent()
const { predictions, experiments } = seed
const keysOf = (entries: { key: string }[]) => new Set(entries.map(({ key }) => key))
const claims = keysOf(seed.claims)
const works = keysOf(seed.references)
const areas = keysOf(seed.areas)
const observables = new Map(seed.observables.map((entry) => [entry.key, entry]))
const predicted = new Map(predictions.map((entry) => [entry.key, entry]))
const measurements = experiments.flatMap((experiment) =>
  experiment.measurements.map((measurement) => ({ experiment, measurement })),
)
/** Those about a quantity; a binary one holds or does not. */
const numbered = predictions.filter(({ form }) => form !== 'binary')
const macros = Object.fromEntries(seed.macros.map(({ name, expansion }) => [name, expansion]))

const DAY = /^\d{4}-\d{2}-\d{2}$/
const TAG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const lines = (typed: string[] | undefined) => (typed ?? []).join('\n')

const observableOf = (key: string) => observables.get(seed.predictionObservables[key] ?? '')

const numbersOf = ({ form, lower, upper, value, tolerance }: SeedPrediction) => ({
  form,
  lower: lower ?? null,
  upper: upper ?? null,
  value: value ?? null,
  tolerance: tolerance ?? null,
  sd: null,
})

function uncertaintyOf({ se, df, low, high, limit, level }: SeedMeasurement) {
  if (limit !== undefined) return { kind: 'limit' as const, side: limit, level: level ?? null }
  if (se !== undefined) return { kind: 'se' as const, se, df: df ?? null }
  if (low === undefined || high === undefined) return { kind: 'none' as const }
  return { kind: 'interval' as const, low, high, level: level ?? null }
}

test('there are 57 predictions and 125 measured values, 6 of them from own runs', () => {
  expect(predictions).toHaveLength(57)
  expect(measurements).toHaveLength(125)
  expect(measurements.filter(({ experiment }) => experiment.kind === 'original')).toHaveLength(6)
  expect(predicted.size).toBe(57)
  expect(keysOf(experiments).size).toBe(experiments.length)
  expect(keysOf(measurements.map(({ measurement }) => measurement)).size).toBe(125)
})

test('a prediction, an experiment and its measurements stand under what exists', () => {
  const lost = [
    ...predictions.flatMap((entry) => entry.claims.filter((key) => !claims.has(key))),
    ...numbered.flatMap(({ key }) => (observableOf(key) ? [] : key)),
    ...[...predictions, ...experiments].flatMap(({ area }) => (areas.has(area) ? [] : area)),
    ...predictions.flatMap(({ sourceReference: key = '' }) => (works.has(key) ? [] : key)),
    ...experiments.flatMap(({ sourceReference: key }) => (!key || works.has(key) ? [] : key)),
    ...experiments.flatMap(({ replicates = [] }) =>
      replicates.filter((key) => !keysOf(experiments).has(key)),
    ),
    ...measurements.flatMap(({ measurement: { outcomes, inputsTo = [] } }) =>
      [...outcomes.map(({ prediction }) => prediction), ...inputsTo].filter(
        (key) => !predicted.has(key),
      ),
    ),
  ]
  expect(lost).toEqual([])
  expect(predictions.filter((entry) => entry.claims.length === 0)).toEqual([])
  expect(Object.keys(seed.predictionObservables).sort()).toEqual([...keysOf(numbered)].sort())
})

test.each(predictions)('$key could be registered as it stands', (prediction) => {
  const observable = observableOf(prediction.key)
  const { conditions, problems } = readConditions(lines(prediction.conditions))
  const form = formOf(numbersOf(prediction))
  expect(problems).toEqual([])
  expect(form && regionProblems(form, observable?.scale ?? 'linear')).toEqual([])
  const draft = {
    ...numbersOf(prediction),
    claims: prediction.claims.length,
    observableId: observable?.key ?? null,
    conditions,
    scope: prediction.scope,
    statement: prediction.statement,
    criterion: prediction.criterion,
  }
  expect(missingIn(draft)).toEqual([])
  expect(prediction.sourceDate).toMatch(DAY)
})

test.each(predictions)('the text of $key can be set, and its title fits a line', (prediction) => {
  const { title, statement, scope, criterion, background, tags } = prediction
  expect(title.length).toBeLessThanOrEqual(110)
  for (const text of [title, statement, scope, criterion, background])
    expect(renderDocument(text, { macros, mode: 'document' }).texErrors).toEqual([])
  expect(tags.filter((tag) => !TAG.test(tag))).toEqual([])
})

test.each(experiments)('$key says what was done, by whom and when', (experiment) => {
  const { title, protocol, authors, sourceReference, readIn, kind } = experiment
  expect(title.length).toBeLessThanOrEqual(110)
  for (const text of [title, protocol])
    expect(renderDocument(text, { macros, mode: 'document' }).texErrors).toEqual([])
  expect(experiment.publishedAt).toMatch(DAY)
  const inWords = seed.evidence.filter((said) => said.experiment === experiment.key)
  expect(experiment.measurements.length + inWords.length).toBeGreaterThan(0)
  const own = kind === 'original'
  expect(readIn === 'own-run').toBe(own)
  expect(sourceReference === null).toBe(own)
  expect(authors.length === 0).toBe(own)
  const work = seed.references.find(({ key }) => key === sourceReference)
  expect(authors).toEqual(work?.authors ?? [])
})

test('a measured value has the unit of its observable, or one that converts to it', async () => {
  const system = await unitSystem()
  for (const { measurement } of measurements) {
    const unit = observables.get(measurement.observable)?.unit ?? ''
    expect(convert(measurement.value, measurement.unit, unit, system)).toMatchObject({ ok: true })
  }
})

test('a measured value is of the observable of every prediction it tests', () => {
  const astray = measurements.flatMap(({ measurement: { key, observable, outcomes } }) =>
    outcomes
      .filter(({ prediction }) => observableOf(prediction)?.key !== observable)
      .map(({ prediction }) => `${key} ${prediction}`),
  )
  expect(astray).toEqual([])
})

test('reported numbers make sense, but for one value outside its own interval', () => {
  const problems = measurements.flatMap(({ measurement }) => {
    const scale = observables.get(measurement.observable)?.scale ?? 'linear'
    return problemsOf(measurement.value, uncertaintyOf(measurement), scale).map((problem) => ({
      key: measurement.key,
      problem,
    }))
  })
  expect(problems.filter(({ problem }) => !isWarning(problem))).toEqual([])
  expect(problems.map(({ key }) => key)).toEqual(['x-a-hoffmann-3'])
})

test('a value has one kind of uncertainty, and a derived error is explained', () => {
  for (const { measurement } of measurements) {
    const { key, se, df, sd, seDerived, low, high, limit, level, note = '' } = measurement
    const kinds = [se, sd, low, limit].filter((given) => given !== undefined)
    expect([key, kinds.length <= 1]).toEqual([key, true])
    expect([key, df !== undefined && se === undefined]).toEqual([key, false])
    expect([key, low === undefined]).toEqual([key, high === undefined])
    expect([key, level !== undefined && (low ?? limit) === undefined]).toEqual([key, false])
    if (seDerived) expect([key, note]).toEqual([key, expect.stringContaining('derived here: ')])
  }
})

test('lines beside a measured value are short and plain', () => {
  for (const { measurement } of measurements) {
    const { label, method = '', note = '', place, derivedFrom = '', outcomes } = measurement
    expect(label.length).toBeLessThanOrEqual(60)
    expect(place).not.toBe('')
    const reasons = outcomes.map(({ reason = '' }) => reason)
    const texts = [label, method, note, place, derivedFrom, ...reasons]
    expect(texts.filter((text) => text.includes('$') || text.length > 500)).toEqual([])
  }
})

test('an outcome that is not comparable says why, and no other does', () => {
  const outcomes = measurements.flatMap(({ measurement }) => measurement.outcomes)
  const odd = outcomes.filter(({ comparable, reason }) => comparable === Boolean(reason))
  expect(odd).toEqual([])
  expect(outcomes.filter(({ comparable }) => !comparable).length).toBeGreaterThan(0)
})

test('no value that counts for a prediction contradicts its conditions', () => {
  const contradictions = measurements.flatMap(({ experiment, measurement }) => {
    const own = readGiven(lines(measurement.conditions))
    const shared = readGiven(lines(experiment.conditions))
    expect([...own.problems, ...shared.problems]).toEqual([])
    const replaced = new Set(own.given.map(({ key }) => key))
    const given = [...own.given, ...shared.given.filter(({ key }) => !replaced.has(key))]
    return measurement.outcomes.flatMap(({ prediction, comparable }) => {
      const { conditions } = readConditions(lines(predicted.get(prediction)?.conditions))
      const { contradicted } = matchConditions(conditions, given, () => null)
      return comparable ? contradicted.map((key) => `${measurement.key} ${prediction} ${key}`) : []
    })
  })
  expect(contradictions).toEqual([])
})

test('what is said in words names a prediction, a source and a place in it, and can be set', () => {
  const lost = seed.evidence.flatMap(({ on, experiment, work }) => [
    ...(predicted.has(on) ? [] : [on]),
    ...(!experiment || keysOf(experiments).has(experiment) ? [] : [experiment]),
    ...(!work || works.has(work) ? [] : [work]),
  ])
  expect(lost).toEqual([])
  for (const { on, rationale } of seed.evidence) {
    expect([on, rationale]).toEqual([
      on,
      expect.stringMatching(/\((abstract|Table|notebook|argument)/),
    ])
    expect(renderDocument(rationale, { macros, mode: 'document' }).texErrors).toEqual([])
  }
})

test('at least 40 predictions have a value to show, and some of every verdict', () => {
  const judged = measurements.flatMap(({ measurement }) =>
    measurement.outcomes.flatMap(({ prediction, comparable }) => {
      const entry = predicted.get(prediction)
      const form = entry && formOf(numbersOf(entry))
      const region = form && regionOf(form)
      if (!region || !comparable) return []
      const scale = observables.get(measurement.observable)?.scale ?? 'linear'
      const estimate = estimateOf(measurement.value, uncertaintyOf(measurement), scale)
      return { prediction, verdict: judge(estimate, termsWith(region, { scale })).verdict }
    }),
  )
  expect(new Set(judged.map(({ prediction }) => prediction)).size).toBeGreaterThanOrEqual(40)
  const verdicts = new Set(judged.map(({ verdict }) => verdict))
  expect([...verdicts].sort()).toEqual(['contradicts', 'inconclusive', 'supports'])
})
