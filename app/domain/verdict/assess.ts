import type { EvidenceStanding } from '#app/domain/evidence/evidence.ts'
import type { Estimate } from '#app/domain/measurement/estimate.ts'
import { type Candidate, type GroupChoice, onePerGroup } from '#app/domain/pooling/one-per-group.ts'
import { pool } from '#app/domain/pooling/pool.ts'
import { poolInputOf } from '#app/domain/pooling/poolable.ts'
import type { Pooled, PoolMethod, PoolOptions } from '#app/domain/pooling/pooled.ts'
import { pooledVerdict } from '#app/domain/pooling/pooled-verdict.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { type Judgement, judge } from './verdict.ts'

/** A measurement attached to a prediction. `inForce`: neither excluded, corrected nor withdrawn. */
export type Attached = {
  id: string
  estimate: Estimate
  standing: EvidenceStanding
  inForce: boolean
  group: string
  publishedAt: Date | null
  inSample: boolean
}

export type PoolChoice = {
  method: PoolMethod
  options: PoolOptions
  /** Which measurement speaks for its group, where a person chose. */
  byHand: ReadonlySet<string>
}

const USUAL_POOL: PoolChoice = {
  method: 'reml',
  options: { predictionInterval: 'normal' },
  byHand: new Set(),
}

export type Assessment = {
  each: Map<string, Judgement>
  choice: GroupChoice<Candidate>
  pooled: Pooled | null
  verdict: Judgement | null
  tally: Record<'supports' | 'contradicts' | 'inconclusive' | 'inside' | 'outside', number>
  inSample: boolean
}

/**
 * What the measurements attached to a prediction say of its region, one by one and pooled. All that
 * have a value are judged; those that count and are in force are tallied, and one of each group is
 * pooled. `inside` and `outside` count bare values, which decide nothing. Estimates and region are
 * in the unit of the observable.
 */
export function assess(
  attached: readonly Attached[],
  region: Region,
  scale: Scale,
  { method, options, byHand }: PoolChoice = USUAL_POOL,
): Assessment {
  const each = new Map(attached.map(({ id, estimate }) => [id, judge(estimate, region, scale)]))
  const choice = chooseEach(attached, byHand)
  const inputs = choice.used.flatMap(
    ({ candidate: { id, estimate } }) => poolInputOf(id, estimate, scale) ?? [],
  )
  const pooled = pool(inputs, method, options)
  return {
    each,
    choice,
    pooled,
    verdict: pooledVerdict(pooled, region, scale),
    tally: tallied(attached, each),
    inSample: isInSample(attached, each),
  }
}

/** Which measurement speaks for its group, of those that count and are in force. */
export const chooseEach = (attached: readonly Attached[], byHand?: ReadonlySet<string>) =>
  onePerGroup(attached.map(candidateOf), byHand)

const counts = ({ standing, inForce }: Attached) => standing === 'counted' && inForce

const candidateOf = ({ id, group, estimate, publishedAt, standing, inForce }: Attached) => ({
  id,
  group,
  estimate,
  date: publishedAt,
  excluded: !inForce,
  comparable: standing === 'counted',
})

function tallied(attached: readonly Attached[], each: Map<string, Judgement>): Assessment['tally'] {
  const tally = { supports: 0, contradicts: 0, inconclusive: 0, inside: 0, outside: 0 }
  for (const measured of attached.filter(counts)) {
    const judgement = each.get(measured.id)
    if (!judgement) continue
    tally[judgement.reason === 'no-uncertainty' ? judgement.position : judgement.verdict] += 1
  }
  return tally
}

/** All support comes from the data that made the prediction. */
function isInSample(attached: readonly Attached[], each: Map<string, Judgement>): boolean {
  const supporting = attached.filter(
    (measured) => counts(measured) && each.get(measured.id)?.verdict === 'supports',
  )
  return supporting.length > 0 && supporting.every(({ inSample }) => inSample)
}
