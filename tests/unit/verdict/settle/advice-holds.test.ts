import { expect, test } from 'vitest'
import { onScale } from '#app/domain/statistics/transform.ts'
import { assess, concluded } from '#app/domain/verdict/assess.ts'
import type { Attached } from '#app/domain/verdict/attached.ts'
import { USUAL_POOL } from '#app/domain/verdict/outcome.ts'
import { drawnEstimate } from '#app/domain/verdict/settle/drawn-estimate.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'
import { measuredAs, termsWith, within } from '#tests/support/factories/judged.ts'
import { settledBy } from '#tests/support/factories/settled.ts'
import { cellsOf } from '#tests/support/full-set.ts'
import { seeded } from '#tests/support/pooling/seeded.ts'

const rule = (groupsAtLeast: number, level = 0.95) => ({
  rule: { level, groupsAtLeast, reanalysesDecide: false },
})
const one = measuredAs('a', 0.5, 0.03)
const twice = ['r', 's'].map((id, i) => measuredAs(id, 0.5 + 0.02 * i, 0.01, { group: 'runs' }))

const KINDS: Record<string, [Attached[], Terms, groups: number]> = {
  'nothing measured': [[], termsWith(within(0.116, 0.166)), 1],
  'nothing measured, log scale': [[], termsWith(within(10, 1000), { scale: 'log' }), 1],
  'one group, half-line': [[measuredAs('a', 0.44, 0.01)], termsWith(within(0.45, null)), 1],
  'one group, interval': [[one], termsWith(within(0.4, 0.6)), 1],
  'one group, two more': [[one], termsWith(within(0.4, 0.55)), 3],
  'two groups, one more': [[one, measuredAs('b', 0.53, 0.05)], termsWith(within(0.45, 0.55)), 1],
  'two groups, three more': [[one, measuredAs('b', 0.53, 0.05)], termsWith(within(0.45, 0.55)), 3],
  'three groups that scatter': [
    [measuredAs('a', 0.46, 0.01), measuredAs('b', 0.52, 0.01), measuredAs('c', 0.5, 0.02)],
    termsWith(within(0.44, 0.56)),
    3,
  ],
  'two groups missing by the rule': [[one], termsWith(within(0.45, 0.55), rule(3)), 2],
  'a group of two analyses at 99.73 %': [twice, termsWith(within(0.4, 0.6), rule(1, 0.9973)), 1],
}

/** Share of 4,000 new draws, by another generator and the whole engine, that decide. */
function decided(rows: Attached[], terms: Terms, { groups, error }: Drawn): number {
  const { pooled } = assess(rows, terms)
  const { lower, upper } = terms.region
  const middle = onScale(lower ?? 0, terms.scale) / 2 + onScale(upper ?? 0, terms.scale) / 2
  const about = pooled?.mean ?? middle
  const spread = Math.sqrt(error ** 2 + (pooled?.tau2 ?? 0))
  const { normal } = seeded(20_261_128)
  let hits = 0
  for (let draw = 0; draw < DRAWS; draw++) {
    const further = Array.from({ length: groups }, (_, i) => ({
      ...measuredAs(`further ${i}`, 1, 1),
      estimate: drawnEstimate(about + spread * normal(), error, terms.scale),
    }))
    const { verdict } = concluded([...rows, ...further], terms, USUAL_POOL)
    if (verdict.verdict !== 'inconclusive') hits += 1
  }
  return hits / DRAWS
}

type Drawn = { groups: number; error: number }
const DRAWS = 4000
const A_STEP = 10 ** (1 / 24)

test.each(cellsOf(Object.entries(KINDS), (place) => place % 3 === 0))(
  'what is advised decides 80 times in 100, drawn anew, and the next larger error less often: %s',
  (kind, [rows, terms, groups]) => {
    const way = settledBy(rows, terms)?.ways.find((found) => found.groups === groups)
    if (!way) throw new Error('nothing is advised')
    const share = decided(rows, terms, way)
    const next = decided(rows, terms, { groups, error: way.error * A_STEP })
    console.info(`${kind}: ${way.error.toPrecision(3)} ${share}, next larger ${next}`)
    expect(share).toBeGreaterThan(0.775)
    expect(next).toBeLessThan(0.815)
    expect(share <= 0.85 || next < 0.8).toBe(true)
  },
)
