import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { action as measure } from '#app/routes/experiments.$ref_.measurements/route.tsx'
import { action as predict } from '#app/routes/predictions.new/route.tsx'
import { addMeasurements } from '#app/services/experiments/add-measurements.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { reader } from '#db/client.ts'
import { countMeasurements } from '#db/queries/experiments.ts'
import { aMeasurement, anExperiment, typed } from '#tests/support/factories/experiment.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

let world: Awaited<ReturnType<typeof aTestedClaim>>
beforeAll(async () => {
  world = await aTestedClaim({ observable: { domainLower: 0, domainUpper: 1 } })
})

type Action = (args: never) => Promise<unknown>
type Answer = {
  status: number
  fields?: Record<string, string[]>
  typed?: Record<string, string>
  general?: string | null
}

/** What a browser without script gets for a form: the form again with the problems, or a redirect. */
async function sent(
  action: Action,
  { fields, viewer, ref = '' }: { fields: Record<string, string>; viewer: Viewer; ref?: string },
): Promise<Answer> {
  const body = new URLSearchParams(fields)
  const request = new Request('http://site.test/form', { method: 'POST', body })
  const answer = await action({ request, params: { ref }, context: { viewer } } as never)
  if (answer instanceof Response) return { status: answer.status }
  const { data, init } = answer as { data: Answer; init: { status: number } | null }
  return { ...data, status: init?.status ?? 200 }
}

const MEASUREMENTS: [Record<string, string>, string][] = [
  [{ value: '0.4', limit: 'upper', se: '0.1' }, 'se'],
  [{ value: '<0.4', low: '0.3', high: '0.5' }, 'low'],
  [{ value: '0.5', sd: '0.1' }, 'n'],
  [{ value: '0.5', sd: '0.1', n: '1' }, 'n'],
  [{ value: '0.5', sd: '0.1', n: '0' }, 'n'],
  [{ value: '0.5', sd: '0.1', n: '-3' }, 'n'],
  [{ value: '0.5', low: '0.4', high: '0.6', level: '1' }, 'level'],
  [{ value: '0.5', low: '0.4', high: '0.6', level: '-0.95' }, 'level'],
  [{ value: '0.5', low: '0.4', high: '0.6', level: '1.2' }, 'level'],
  [{ value: '0.5', low: '0.4', high: '0.6', level: '0.4' }, 'level'],
  [{ value: '0.5', se: '0.1', df: '0' }, 'df'],
  [{ value: '0.5', se: '0.1', df: '-2' }, 'df'],
  [{ value: '1.7', se: '0.1' }, 'value'],
  [{ value: '0.5', se: '0' }, 'se'],
  [{ value: '0.5', se: '-0.1' }, 'se'],
]

test.each(MEASUREMENTS)(
  '%j is answered at its field, nothing is stored or lost',
  async (cells, field) => {
    const { eve, observable } = world
    const experiment = await anExperiment({ by: eve })
    const fields = { way: 'one', intent: 'store', observable: observable.key, ...cells }
    const answer = await sent(measure, { fields, viewer: eve, ref: String(experiment.number) })
    expect(answer.status).toBe(400)
    expect(Object.keys(answer.fields ?? {})).toContain(field)
    expect(answer.typed).toMatchObject(cells)
    expect(await countMeasurements(reader(), experiment.id)).toBe(0)
  },
)

const RULES: [Record<string, string>, string][] = [
  [{ level: '50 %' }, 'level'],
  [{ level: '100 %' }, 'level'],
  [{ level: '1' }, 'level'],
  [{ level: '0' }, 'level'],
  [{ level: '-95' }, 'level'],
  [{ groups: '0' }, 'groups'],
  [{ groups: '-1' }, 'groups'],
  [{ groups: '2.5' }, 'groups'],
  [{ groups: '51' }, 'groups'],
  [{ lower: '1.2', upper: '1.4' }, 'lower'],
  [{ lower: '-3', upper: '-2' }, 'lower'],
  [{ lower: '0.5', upper: '0.5' }, 'lower'],
  [{ lower: '0.6', upper: '0.4' }, 'lower'],
]

test.each(RULES)(
  'a prediction with %j is answered at its field and keeps what was typed',
  async (own, field) => {
    const { ada, observable, claim } = world
    const fields = {
      intent: 'draft',
      title: 'A prediction',
      claims: `C${claim.number}`,
      observable: observable.key,
      form: 'interval',
      lower: '0.4',
      upper: '0.6',
      ...own,
    }
    const answer = await sent(predict, { fields, viewer: ada })
    expect(answer.status).toBe(400)
    expect(Object.keys(answer.fields ?? {})).toContain(field)
    expect(answer.typed).toMatchObject(own)
  },
)

test('members of one group in different units are one estimate in the unit of the observable', async () => {
  const observable = { unit: 's', key: 'pause' }
  const { eve, prediction, ...rest } = await aTestedClaim({ observable, lower: '9', upper: '11' })
  const cells = { by: eve, experiment: rest.experiment.number, observable: 'pause', group: 'lab' }
  await aMeasurement({ ...cells, value: '10', unit: 's', se: '0.1' })
  await aMeasurement({ ...cells, value: '10200', unit: 'ms', se: '100' })
  const { evidence } = await predictionPage(null, prediction.number)
  expect(evidence?.pool).toMatchObject({ k: 1, mean: expect.closeTo(10.1, 9) })
})

test('two hundred equal measurements, by whatever group, have one outcome', async () => {
  for (const groups of [1, 40]) {
    const tied = await aTestedClaim()
    const rows = Array.from({ length: 200 }, (_, n) => ({
      row: null,
      typed: typed({
        observable: tied.observable.key,
        value: '0.5',
        se: '0.01',
        group: `g${n % groups}`,
      }),
    }))
    await addMeasurements(tied.eve, tied.experiment.number, { rows })
    const { standing, evidence } = await predictionPage(null, tied.prediction.number)
    expect(standing.verdict).toBe('supports')
    expect(evidence?.pool).toMatchObject({ k: groups, mean: expect.closeTo(0.5, 9) })
  }
})
