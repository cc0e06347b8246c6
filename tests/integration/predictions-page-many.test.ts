import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { ObservableAxis } from '#app/charts/axis/observable-axis.tsx'
import { Forest } from '#app/charts/forest/forest.tsx'
import { readPoolChoice } from '#app/domain/verdict/pool-choice.ts'
import { loader as claimLoader } from '#app/routes/claims.$ref/route.tsx'
import { loader as observableLoader } from '#app/routes/observables.$key/route.tsx'
import { valuesCsv } from '#app/routes/observables.$key_.values[.]csv/table.server.ts'
import { loader as predictionLoader } from '#app/routes/predictions.$ref/route.tsx'
import { measurementsCsv } from '#app/routes/predictions.$ref_.measurements[.]csv/table.server.ts'
import { forestDrawing } from '#app/routes/predictions.$ref_.measurements[.]svg/drawing.server.tsx'
import { addMeasurements } from '#app/services/experiments/add-measurements.server.ts'
import { observableFile } from '#app/services/observables/observable-file.server.ts'
import { measuredPrediction } from '#app/services/predictions/measured-prediction.server.ts'
import { anExperiment, typed } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { isFull } from '#tests/support/full-set.ts'
import { statementsOf } from '#tests/support/statements/count-statements.ts'

// What is bounded at as many as a page never lists is bounded at any number; the full set asks for it.
const MANY = isFull ? 10_000 : 1200
const A_TABLE = 400

type World = Awaited<ReturnType<typeof aTestedClaim>>
let groups: World
let loose: World

/** Some support, some contradict, some decide nothing, and every tenth has no error. */
const VALUES = ['0.5', '0.9', '0.56', '0.52', '0.48']

async function measured(world: World, groupOf: (place: number) => string) {
  for (let from = 0; from < MANY; from += A_TABLE) {
    const experiment = await anExperiment({ by: world.eve })
    const rows = Array.from({ length: A_TABLE }, (_, n) => {
      const place = from + n
      const se = place % 10 === 9 ? '' : '0.01'
      const value = VALUES[place % VALUES.length]
      const cells = {
        observable: world.observable.key,
        label: `run ${place}`,
        value: value ?? '',
        se,
      }
      return { row: null, typed: typed({ ...cells, group: groupOf(place) }) }
    })
    await addMeasurements(world.eve, experiment.number, { rows })
  }
}

beforeAll(async () => {
  groups = await aTestedClaim()
  await measured(groups, (place) => `lab ${place % 50}`)
  loose = await aTestedClaim()
  await measured(loose, (place) => `run of ${place}`)
}, 600_000)

type Loader = (args: never) => Promise<unknown>
type Asked = { path: string; curator?: boolean }
type Query = { query?: string; curator?: boolean }

async function answerTo(loader: Loader, number: number, { path, curator = false }: Asked) {
  const viewer = curator ? await aPerson({ role: 'curator' }) : null
  const context = { viewer, bodies: new Map() }
  const asked = {
    request: new Request(`http://site.test${path}`),
    params: { ref: `${number}` },
    context,
  }
  return (loader as (args: unknown) => Promise<unknown>)(asked).catch((thrown) => thrown)
}

async function pathOf(loader: Loader, number: number): Promise<string> {
  const led = (await answerTo(loader, number, { path: `/${number}` })) as Response
  return String(led.headers.get('Location'))
}

/** What a page gives to be drawn, as it goes over the wire. */
async function loaded(loader: Loader, number: number, { query = '', ...asked }: Query = {}) {
  const path = await pathOf(loader, number)
  return answerTo(loader, number, { path: `${path}${query}`, ...asked })
}

const kB = (value: unknown) => JSON.stringify(value).length / 1000

type Drawn = { evidence: { plot: Parameters<typeof Forest>[0]['plot']; total: number } }
const figureOf = ({ evidence }: Drawn) =>
  renderToStaticMarkup(
    createElement(Forest, { plot: evidence.plot, title: 'Measured', folded: 'x' }),
  )

const SHAPES = [
  ['in fifty groups', () => groups],
  ['each a group of its own', () => loose],
] as const

test.each(SHAPES)('thousands of measurements %s make a page of bounded size', async (_, world) => {
  const { prediction, claim } = world()
  for (const asked of [{}, { query: '?rows=all' }, { query: '?pool=common&loo=1' }]) {
    const drawn = (await loaded(predictionLoader, prediction.number, asked)) as Drawn
    expect(drawn.evidence).toMatchObject({ total: MANY, short: 'in-file' })
    expect(kB(drawn)).toBeLessThan(350)
    expect(kB(figureOf(drawn))).toBeLessThan(350)
  }
  const curated = await loaded(predictionLoader, prediction.number, { curator: true })
  expect(kB(curated)).toBeLessThan(500)
  expect(kB(await loaded(claimLoader, claim.number))).toBeLessThan(50)
})

test.each(SHAPES)('as many measurements %s cost no statements of their own', async (_, world) => {
  const { number } = world().prediction
  const path = await pathOf(predictionLoader, number)
  const sent = await statementsOf(() => answerTo(predictionLoader, number, { path }))
  expect(sent.length).toBeLessThanOrEqual(16)
})

/** How often others get their turn before some work is done. */
async function turnsDuring(work: () => Promise<unknown>) {
  let [turns, done] = [0, false]
  const next = () => {
    turns += 1
    if (!done) setImmediate(next)
  }
  setImmediate(next)
  await work()
  done = true
  return turns
}

test.each(SHAPES)('others are served while as many %s are weighed', async (_, world) => {
  const { number } = world().prediction
  const path = await pathOf(predictionLoader, number)
  const asked = () => answerTo(predictionLoader, number, { path })
  expect(await turnsDuring(asked)).toBeGreaterThanOrEqual(4)
})

test.each(SHAPES)(
  'the page of an observable with as many %s is of bounded size',
  async (_, world) => {
    const { key } = world().observable
    for (const query of ['', '?page=3']) {
      const asked = {
        request: new Request(`http://site.test/observables/${key}${query}`),
        params: { key },
        context: { viewer: null, bodies: new Map() },
      }
      const drawn = await observableLoader(asked as never)
      const figure = createElement(ObservableAxis, { plot: drawn.plot, title: 'Measured' })
      expect(drawn.history.rows).toHaveLength(100)
      expect(kB(drawn)).toBeLessThan(250)
      expect(kB(renderToStaticMarkup(figure))).toBeLessThan(250)
    }
  },
)

test('the files have every one of thousands, and the drawing folds them', async () => {
  const { number } = loose.prediction
  const usual = readPoolChoice(new URLSearchParams())
  const read = await measuredPrediction(null, number, usual)
  expect(measurementsCsv(read).trimEnd().split('\r\n')).toHaveLength(MANY + 1)
  expect(kB(renderToStaticMarkup(forestDrawing(read, usual)))).toBeLessThan(350)
  const values = await observableFile(null, loose.observable.key)
  expect(valuesCsv(values).trimEnd().split('\r\n')).toHaveLength(MANY + 1)
})
