import { expect, test } from 'vitest'
import { AddObservableInput, EditObservableInput } from '#app/domain/observable/input.ts'
import { MOST_PROPOSED } from '#app/domain/observable/state.ts'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { correctMeasurement } from '#app/services/experiments/correct-measurement.server.ts'
import { addObservable } from '#app/services/observables/add-observable.server.ts'
import { editObservable } from '#app/services/observables/edit-observable.server.ts'
import { observableHistory } from '#app/services/observables/observable-history.server.ts'
import { observableList } from '#app/services/observables/observable-list.server.ts'
import { observablePage } from '#app/services/observables/observable-page.server.ts'
import { resolveObservable } from '#app/services/observables/resolve-observable.server.ts'
import { write } from '#db/client.ts'
import { updateRecord } from '#db/queries/records.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aMeasurement, anExperiment, typed } from '#tests/support/factories/experiment.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction, aPrediction } from '#tests/support/factories/prediction.ts'

const wanted = (name: string, over: Record<string, string> = {}) =>
  AddObservableInput.parse({
    name,
    symbol: '\\alpha',
    definition: 'The slope of $\\log L$ in $\\log N$.',
    unit: '1',
    ...over,
  })

const edited = (name: string, over: Record<string, string> = {}) =>
  EditObservableInput.parse({
    name,
    symbol: 'b',
    definition: 'The slope, exactly.',
    unit: '1',
    reason: 'more exact',
    base: '1',
    ...over,
  })

const refusalOf = async (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => {
      if (!(error instanceof Refusal)) throw error
      return { kind: error.kind, what: error.what, fields: error.fields }
    },
  )

test('a curator adds an observable; it is found under its key, its name and its other names', async () => {
  const curator = await aPerson({ role: 'curator' })
  const { key } = await addObservable(
    curator,
    wanted('Exponent of Loss', { aliases: 'loss slope' }),
  )
  expect(key).toBe('exponent-of-loss')
  for (const name of ['exponent-of-loss', 'exponent OF  loss', 'Loss Slope'])
    expect((await resolveObservable(name))?.key).toBe(key)
  const { observable, abilities } = await observablePage(null, key, 1)
  expect(observable).toMatchObject({ unit: '1', scale: 'linear', aliases: ['loss slope'] })
  expect(observable.definition.html).toContain('katex')
  expect(abilities.edit).toBe(false)
})

test('a unit is kept as its code however it was spelled; one that is not known comes with another', async () => {
  const curator = await aPerson({ role: 'curator' })
  const { key } = await addObservable(curator, wanted('Length of a step', { unit: 'µs' }))
  expect((await observablePage(null, key, 1)).observable.unit).toBe('us')
  const refused = await refusalOf(addObservable(curator, wanted('Length', { unit: 'ft' })))
  expect(refused?.fields?.unit).toEqual(['There is no unit “ft”. Did you mean [ft_i] (foot)?'])
})

test('the same form sent twice adds one observable', async () => {
  const curator = await aPerson({ role: 'curator' })
  const input = wanted('Sent twice', { key: 'form-key-1' })
  const keys = await Promise.all([addObservable(curator, input), addObservable(curator, input)])
  expect(keys[0]).toEqual(keys[1])
})

test('what somebody else than a curator adds is proposed, and leads there under all its names', async () => {
  const ada = await aPerson({ role: 'new' })
  const { key } = await addObservable(ada, wanted('Proposed slope', { aliases: 'tilt' }))
  const { observable, abilities } = await observablePage(null, key, 1)
  expect(observable.state).toBe('proposed')
  expect(abilities.decide).toBe(false)
  expect((await resolveObservable('tilt'))?.key).toBe(key)
  const [listed] = (await observableList(null, 'proposed slope')).observables
  expect(listed).toMatchObject({ key, proposed: true })
})

test('so many of one person wait at once', async () => {
  const ada = await aPerson()
  for (let n = 0; n < MOST_PROPOSED; n += 1) await addObservable(ada, wanted(`Heap ${n} of one`))
  expect((await refusalOf(addObservable(ada, wanted('One too many'))))?.what).toBe(
    'observablesWaiting',
  )
})

test('editing the registry takes a curator', async () => {
  const ada = await aPerson({ role: 'trusted' })
  const { key } = await anObservable({ by: ada })
  expect((await refusalOf(editObservable(ada, key, edited('Mine'))))?.kind).toBe('forbidden')
})

test.each([
  [{ unit: 'heron' }, 'unit', 'There is no unit “heron”.'],
  [{ unit: '' }, 'unit', 'A unit is needed'],
  [{ symbol: '\\frac{1' }, 'symbol', 'cannot be set'],
  [{ short: 'taken-key' }, 'short', 'leads to the observable “Taken”'],
  [{ aliases: 'fresh, TAKEN  too' }, 'aliases', 'leads to the observable “Taken”'],
])('%j is answered at %s', async (over, field, message) => {
  const curator = await aPerson({ role: 'curator' })
  await addObservable(
    curator,
    wanted('Taken', { short: 'taken-key', aliases: 'taken too', key: 'the-taken-one' }),
  ).catch(() => undefined)
  const refused = await refusalOf(addObservable(curator, wanted('Something else', over)))
  expect(refused).toMatchObject({
    kind: 'invalid',
    fields: { [field]: [expect.stringContaining(message)] },
  })
  expect((await refusalOf(observablePage(null, 'something-else', 1)))?.kind).toBe('not-found')
})

test('an edit keeps the earlier revision and lets former names go', async () => {
  const curator = await aPerson({ role: 'curator' })
  const { key } = await addObservable(curator, wanted('First name', { aliases: 'nick' }))
  await editObservable(curator, key, edited('Second name', { aliases: 'nickname' }))
  expect(await resolveObservable('second name')).toMatchObject({ key, revision: 2, symbol: 'b' })
  expect(await refusalOf(resolveObservable('nick'))).toMatchObject({ kind: 'invalid' })
  const history = await observableHistory(null, key, {})
  expect(history).toMatchObject({ from: 1, to: 2, observable: { name: 'Second name' } })
  expect(history.revisions.map(({ reason }) => reason)).toEqual(['more exact', ''])
  expect(history.differences.map(({ part }) => part)).toEqual(['title', 'statement'])
  expect(history.facts.map(({ name }) => name)).toEqual(['symbol', 'aliases'])
  expect(await refusalOf(editObservable(curator, key, edited('Third name')))).toMatchObject({
    kind: 'conflict',
    what: 'edited',
  })
})

test('unit and scale stay once a registered prediction or a measurement counts in them', async () => {
  const curator = await aPerson({ role: 'curator' })
  const claim = await aClaim({ by: curator })
  const { key } = await addObservable(curator, wanted('Counted in'))
  await aDraftPrediction({ by: curator, claim: claim.number, observable: key })
  await editObservable(curator, key, edited('Counted in', { unit: 's', scale: 'log' }))
  await aPrediction({ by: curator, claim: claim.number, observable: key })
  const change = edited('Counted in', { unit: 'h', scale: 'linear', base: '2' })
  expect(await refusalOf(editObservable(curator, key, change))).toMatchObject({
    kind: 'invalid',
    fields: { unit: ['observable.inUse'], scale: ['observable.inUse'] },
  })
  const same = edited('Renamed', { unit: 's', scale: 'log', base: '2' })
  expect(await editObservable(curator, key, same)).toEqual({ key })
})

async function rivalWorld() {
  const ada = await aPerson()
  const eve = await aPerson()
  const { key } = await anObservable({ by: ada })
  const half = await aClaim({ by: ada })
  const more = await aClaim({ by: eve, title: 'It grows faster', rivals: `C${half.number}` })
  const low = await aPrediction({ by: ada, claim: half.number, observable: key })
  const high = await aPrediction({
    by: eve,
    claim: more.number,
    observable: key,
    lower: '0.7',
    upper: '0.8',
    conditions: 'data = images',
  })
  return { ada, eve, key, half, more, low, high }
}

const crucialNames = async (key: string, viewer: Viewer = null) => {
  const { crucial, predictions } = await observablePage(viewer, key, 1)
  return crucial.map((ids) =>
    ids.map((id) => predictions.find((prediction) => prediction.id === id)?.number),
  )
}

test('rival predictions whose regions share no value stand on one axis as a crucial pair', async () => {
  const { ada, key, low, high, half } = await rivalWorld()
  expect(await crucialNames(key)).toEqual([[low.number, high.number]])
  const page = await observablePage(null, key, 1)
  expect(page.predictions[0]?.claims.map(({ number }) => number)).toEqual([half.number])
  // Another version takes the place of the lower one, and is not at odds with anything under its conditions.
  const version = await aPrediction({
    by: ada,
    observable: key,
    claim: half.number,
    supersedes: `P${low.number}`,
    upper: '0.75',
  })
  expect(await crucialNames(key)).toEqual([])
  const [first] = (await observablePage(null, key, 1)).predictions
  expect(first?.supersededBy.map(({ number }) => number)).toEqual([version.number])
})

test('every value stays in the history, the latest first, with why it no longer counts', async () => {
  const { ada, key } = await rivalWorld()
  const early = await anExperiment({ by: ada, publishedAt: '2020-01-23' })
  await aMeasurement({ by: ada, experiment: early.number, observable: key, value: '0.73' })
  const late = await anExperiment({ by: ada, publishedAt: '2022-03-29' })
  await aMeasurement({
    by: ada,
    experiment: late.number,
    observable: key,
    value: '0.5',
    se: '0.01',
  })
  const [, wrong] = (await observablePage(null, key, 1)).values
  await correctMeasurement(ada, wrong?.id ?? '', {
    ...typed({ observable: key, value: '0.72' }),
    reason: 'misread',
  })
  const { values, measurements } = await observablePage(null, key, 1)
  expect(values.map(({ value, standing, corrects }) => [value, standing, corrects])).toEqual([
    [0.72, 'stands', true],
    [0.5, 'stands', false],
    [0.73, 'corrected', false],
  ])
  expect(values[2]?.at.toISOString()).toBe('2020-01-23T00:00:00.000Z')
  expect(measurements).toEqual({ total: 3, left: 0 })
})

test('what may not be seen is absent from page, counts and crucial pairs', async () => {
  const { ada, eve, key, more, high } = await rivalWorld()
  const experiment = await anExperiment({ by: eve, title: 'Secret sweep' })
  await aMeasurement({ by: eve, experiment: experiment.number, observable: key, value: '0.75' })
  const told = async (viewer: Viewer) => JSON.stringify(await observablePage(viewer, key, 1))
  expect(await told(null)).toContain('Secret sweep')
  await write(async (tx) => {
    await updateRecord(tx, experiment.id, { visibility: 'hidden' })
    await updateRecord(tx, more.id, { visibility: 'hidden' })
  })
  expect(await told(ada)).not.toMatch(/Secret sweep|It grows faster/)
  const { predictions, measurements } = await observablePage(null, key, 1)
  expect(measurements.total).toBe(0)
  expect(predictions.map(({ claims }) => claims.length)).toEqual([1, 0])
  // Without its claim nothing says that the prediction is a rival, and its conditions differ.
  expect(await crucialNames(key)).toEqual([])
  const { id } = predictions.find(({ number }) => number === high.number) ?? { id: '' }
  await write((tx) => updateRecord(tx, id, { visibility: 'hidden' }))
  const { observables } = await observableList(null, key)
  expect(observables).toMatchObject([{ key, predictions: 1, measurements: 0 }])
})

test('the registry is narrowed by words of names, symbols and units', async () => {
  const ada = await aPerson()
  await anObservable({ by: ada, name: 'Height of Waves', symbol: 'h_w', aliases: ['swell'] })
  const found = async (text: string) =>
    (await observableList(null, text)).observables.map(({ name }) => name)
  for (const text of ['waves', 'WAVES height', 'swell', 'h_w', ' wave '])
    expect(await found(text)).toEqual(['Height of Waves'])
  expect(await found('waves tide')).toEqual([])
  const { total, observables } = await observableList(null, '')
  expect(observables).toHaveLength(total)
})
