import { expect, test } from 'vitest'
import { layoutForest } from '#app/charts/forest/layout.server.ts'
import { readPoolChoice } from '#app/domain/verdict/pool-choice.ts'
import { addMeasurements } from '#app/services/experiments/add-measurements.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { anExperiment, typed } from '#tests/support/factories/experiment.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

const MANY = 1000
const GROUPS = 50

/** Twenty measurements of each group, all of one value, the first of each twice as precise. */
async function manyMeasurements() {
  const world = await aTestedClaim()
  const rows = Array.from({ length: MANY }, (_, place) => {
    const group = place % GROUPS
    const first = place < GROUPS
    return {
      row: null,
      typed: typed({
        observable: world.observable.key,
        label: `run ${place}`,
        value: String(0.5 + (group % 2 === 0 ? 0.001 : -0.001)),
        se: first ? '0.01' : '0.02',
        group: `group-${group}`,
      }),
    }
  })
  const experiment = await anExperiment({ by: world.eve })
  await addMeasurements(world.eve, experiment.number, { rows })
  return world
}

test('a thousand measurements are pooled by group and folded in the plot', async () => {
  const { prediction } = await manyMeasurements()
  const choice = readPoolChoice(new URLSearchParams('pool=common'))
  const { evidence, region } = await predictionPage(null, prediction.number, { choice })
  if (!evidence?.pool) throw new Error('nothing pooled')
  expect(evidence.tally).toEqual({
    supports: MANY,
    contradicts: 0,
    inconclusive: 0,
    inside: 0,
    outside: 0,
  })
  expect(evidence.pool).toMatchObject({ k: GROUPS, df: GROUPS - 1, verdict: 'supports' })
  expect(evidence.pool.mean).toBeCloseTo(0.5, 9)
  // Values that agree have the mean of their variances.
  const variance = (0.01 ** 2 + 19 * 0.02 ** 2) / 20
  expect(evidence.pool.se).toBeCloseTo(Math.sqrt(variance / GROUPS), 9)
  expect(evidence.pool.q).toBeCloseTo((GROUPS * 0.001 ** 2) / variance, 6)
  expect(evidence.leftOut).toHaveLength(GROUPS)

  const plot = layoutForest({
    scale: 'linear',
    region,
    pool: evidence.pool,
    rows: evidence.measurements.map((one) => ({
      ...one,
      record: one.experiment,
      href: null,
      verdict: one.judgement.verdict,
      position: one.judgement.position,
      weightShare: one.share,
      used: one.aside === null,
      setAsideReason: one.aside?.kind ?? null,
    })),
  })
  expect(plot.total).toBe(MANY)
  const lines = plot.sections.map(({ rows, folds }) => rows.length + folds.length)
  expect(Math.max(...lines)).toBeLessThanOrEqual(40)
  const shown = plot.sections.flatMap(({ rows, folds }) => [
    ...rows,
    ...folds.flatMap((fold) => fold.rows),
  ])
  expect(new Set(shown.map(({ id }) => id)).size).toBe(MANY)
}, 60_000)
