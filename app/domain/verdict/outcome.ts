import type { Interval } from '#app/domain/measurement/interval-at.ts'
import { withinDomain } from '#app/domain/measurement/interval-at.ts'
import { pool } from '#app/domain/pooling/pool.ts'
import { poolInUnit } from '#app/domain/pooling/pool-in-unit.ts'
import type { IntervalKind, Pooled, PoolInput, PoolMethod } from '#app/domain/pooling/pooled.ts'
import { steadied } from '#app/domain/pooling/steadied.ts'
import { onScale } from '#app/domain/statistics/transform.ts'
import type { Attached } from './attached.ts'
import { decide } from './decide.ts'
import type { Group } from './group.ts'
import { type Grouped, groupsIn, type WithinGroup } from './groups-in.ts'
import { leftOpen } from './left-open.ts'
import type { VerdictReason } from './reason.ts'
import { sideOf, VERDICT_OF } from './side.ts'
import type { Terms } from './terms.ts'
import { overlapOf, type Position, positionOf, type Verdict } from './verdict.ts'

export type PoolChoice = WithinGroup & { method: PoolMethod; interval: IntervalKind }

export const USUAL_POOL: PoolChoice = {
  method: 'reml',
  interval: 'hartung-knapp',
  within: 'combined',
  byHand: new Set(),
  named: true,
}

/**
 * The verdict on a prediction with its reason. `interval` is that of the pool, cut to the domain, in
 * the unit of the observable, `position` where its mean lies and `overlap` the second-generation
 * p-value of the interval; all null where nothing is pooled. `opposed`: groups decide against it.
 */
export type PredictionVerdict = {
  verdict: Verdict
  reason: VerdictReason
  opposed: boolean
  interval: Interval | null
  position: Position | null
  overlap: number | null
}

export type Outcome = Grouped & { pooled: Pooled | null; verdict: PredictionVerdict }

/** What measurements say together, as far as they are fit to; none of them is from within a sample. */
export function outcomeOf(
  attached: readonly Attached[],
  terms: Terms,
  choice: PoolChoice,
): Outcome {
  const grouped = groupsIn(attached, terms, choice)
  const { groups } = grouped
  const { pooled, inUnit, interval, together, refused } = poolOf(groups, terms, choice)
  const decision = decide(groups, together, terms.rule.groupsAtLeast, () =>
    leftOpen({ attached, groups, interval, together, refused }, terms),
  )
  const shown = {
    interval,
    position: inUnit && positionOf(inUnit.value, terms.region),
    overlap: interval && overlapOf(interval, decidedBy(interval, terms), terms),
  }
  return { ...grouped, pooled, verdict: { ...decision, ...shown } }
}

/** The pool of groups, where it lies of the region, and whether there was one to make and none could. */
export function poolOf(groups: readonly Group[], terms: Terms, choice: PoolChoice) {
  const inputs = pooledInputs(groups, terms)
  const { method, interval: kind } = choice
  const pooled = pool(inputs, method, { interval: kind, level: terms.rule.level })
  const inUnit = pooled && poolInUnit(pooled, terms.scale)
  const interval = inUnit && withinDomain(inUnit, terms.domain)
  const together = {
    side: sideOf(interval, terms.region),
    q: pooled && (pooled.q ?? 0),
    pooled: pooled?.k ?? 0,
  }
  return { pooled, inUnit, interval, together, refused: pooled === null && inputs.length > 0 }
}

const decidedBy = (interval: Interval, { region }: Terms) => VERDICT_OF[sideOf(interval, region)]

/** The groups that have an estimate, as they enter the pool. */
export function pooledInputs(groups: readonly Group[], { scale }: Terms): PoolInput[] {
  const measured = groups.flatMap(({ id, y, v, few, whole }) =>
    y === null || v === null || whole === null
      ? []
      : [{ id, y, v, few, low: onScale(whole.low, scale), high: onScale(whole.high, scale) }],
  )
  return steadied(measured)
}
