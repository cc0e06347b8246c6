import { bareEstimate, type Estimate } from '#app/domain/measurement/estimate.ts'
import { RULE_WITHOUT_ONE } from '#app/domain/prediction/decision-rule.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { Z95 } from '#app/domain/statistics/z95.ts'
import { assess } from '#app/domain/verdict/assess.ts'
import type { Attached } from '#app/domain/verdict/attached.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import type { seeded } from '#tests/support/pooling/seeded.ts'

export type Random = ReturnType<typeof seeded>

/** Groups in units of the usual error, about a true mean of 0, of which one is reported otherwise. */
export type World = {
  name: string
  error: (group: number, random: Random) => number
  scale: 'linear' | 'log'
  limits: boolean
}

const ONE_SIDED = 1.6448536269514722
/** The usual error on a log scale: a fifth of the value. */
const RELATIVE = 0.2

export const EQUAL: World = { name: 'equal errors', error: () => 1, scale: 'linear', limits: false }
export const UNEQUAL: World = {
  ...EQUAL,
  name: 'unequal errors',
  error: (_, random) => 4 ** (random.uniform() - 0.5),
}
export const OWN: World[] = [
  { ...EQUAL, name: 'one group ten times vaguer', error: (group) => (group === 0 ? 10 : 1) },
  { ...UNEQUAL, name: 'log scale, errors a fifth of the value', scale: 'log' },
  { ...EQUAL, name: 'every third group gives an upper limit', limits: true },
]

/** Verdict on a region, given about the true mean and in the usual error, of k groups with scatter τ. */
export function verdictIn(
  world: World,
  region: Region,
  k: number,
  tau: number,
  random: Random,
): Verdict {
  const attached = Array.from({ length: k }, (_, group) => {
    const error = world.error(group, random)
    const y = tau * random.normal() + error * random.normal()
    return measured(`${group}`, estimateIn(world, y, error, group))
  })
  return assess(attached, termsIn(world, region)).verdict.verdict
}

function estimateIn(world: World, y: number, error: number, group: number): Estimate {
  if (world.limits && group % 3 === 2)
    return { ...bareEstimate(y + ONE_SIDED * error), limit: { side: 'upper', level: 0.95 } }
  const ends = { low: y - Z95 * error, high: y + Z95 * error }
  if (world.scale === 'linear') return { ...bareEstimate(y), se: error, ...ends }
  const place = (x: number) => Math.exp(RELATIVE * x)
  const placed = { low: place(ends.low), high: place(ends.high) }
  return { ...bareEstimate(place(y)), se: RELATIVE * error, ...placed }
}

function termsIn({ scale }: World, { lower, upper }: Region): Terms {
  const place = (x: number | null) =>
    x === null || scale === 'linear' ? x : Math.exp(RELATIVE * x)
  return {
    region: { lower: place(lower), upper: place(upper) },
    domain: { lower: null, upper: null },
    scale,
    rule: RULE_WITHOUT_ONE,
  }
}

const measured = (id: string, estimate: Estimate): Attached => ({
  id,
  estimate,
  standing: 'counted',
  inForce: true,
  group: '',
  publishedAt: null,
  inSample: false,
  reanalysis: false,
  speaks: false,
})
