import {
  around,
  type Interval,
  intervalAt,
  withinDomain,
} from '#app/domain/measurement/interval-at.ts'
import { combineAnalyses } from '#app/domain/pooling/combine.ts'
import { quantileFor } from '#app/domain/statistics/quantile-for.ts'
import { onScale } from '#app/domain/statistics/transform.ts'
import type { Attached } from './attached.ts'
import { type Side, sideOf } from './side.ts'
import type { Terms } from './terms.ts'

/** How a group came to its estimate: see `groupsIn`. */
export type ChosenBy = 'only-one' | 'combined' | 'most-precise' | 'hand' | 'limits'

/**
 * Measurements that are not independent, as one. `members` are those that speak. On the scale of the
 * observable: `y`, its variance `v` and degrees of freedom (null: normal), all null for limits.
 * `few`: all members rest on fewer than four degrees of freedom. `interval`, at the level of the rule
 * and cut to the domain, in the unit of the observable; null where it does not reach the domain.
 */
export type Group = {
  id: string
  name: string
  members: string[]
  by: ChosenBy
  y: number | null
  v: number | null
  df: number | null
  few: boolean
  disagree: boolean
  whole: Interval | null
  interval: Interval | null
  side: Side
  strict: Side
}

type Speaking = { id: string; by: ChosenBy; members: readonly Attached[] }
type At = (level: number) => Interval | null
type Estimated = Pick<Group, 'y' | 'v' | 'df' | 'few' | 'disagree'>

/** `strict` takes the level that all groups share out, so it is asked for once they are known. */
export type Sidable = { group: Omit<Group, 'strict'>; strictAt: (level: number) => Side }

const FEW = 4
const LIMITS: Estimated = { y: null, v: null, df: null, few: false, disagree: false }

/** A group of what speaks for it: one measurement, several combined, or limits alone. */
export function groupOf(speaking: Speaking, terms: Terms): Sidable | null {
  const { members, by } = speaking
  const [first] = members
  if (first === undefined) return null
  if (by === 'limits') return ofLimits(speaking, terms)
  const { scale } = terms
  const few = members.every(({ estimate: { df } }) => df !== null && df < FEW)
  if (members.length === 1) {
    const { value, se, df } = first.estimate
    const own = { y: onScale(value, scale), v: se === null ? null : se ** 2, df }
    const at: At = (level) => intervalAt(first.estimate, level, scale)
    return sided(speaking, { ...own, few, disagree: false }, at, terms)
  }
  const combined = combineAnalyses(members.map((one) => inputOf(one, terms)))
  const at: At = (level) =>
    around(combined.y, quantileFor(level, combined.df) * Math.sqrt(combined.v), scale)
  return unanimous(members, terms, sided(speaking, { ...combined, few }, at, terms))
}

const inputOf = ({ estimate: { value, se, df } }: Attached, { scale }: Terms) => ({
  y: onScale(value, scale),
  v: (se ?? Number.NaN) ** 2,
  df,
})

function sided(speaking: Speaking, estimated: Estimated, at: At, terms: Terms): Sidable {
  const within = (level: number) => {
    const interval = at(level)
    return interval && withinDomain(interval, terms.domain)
  }
  const whole = at(terms.rule.level)
  const interval = whole && withinDomain(whole, terms.domain)
  const side = sideOf(interval, terms.region)
  const { id, by, members } = speaking
  const named = { id, name: members[0]?.group ?? '', by, members: members.map((one) => one.id) }
  return {
    group: { ...named, ...estimated, whole, interval, side },
    strictAt: (level) => (side === 'open' ? 'open' : sideOf(within(level), terms.region)),
  }
}

/** Members that all decide the same way alone give the group that side, but not a strict one. */
function unanimous(members: readonly Attached[], terms: Terms, sidable: Sidable): Sidable {
  if (sidable.group.side !== 'open') return sidable
  const [side, ...others] = members.map(({ estimate }) => {
    const own = intervalAt(estimate, terms.rule.level, terms.scale)
    return sideOf(own && withinDomain(own, terms.domain), terms.region)
  })
  if (side === undefined || others.some((other) => other !== side)) return sidable
  return { group: { ...sidable.group, side }, strictAt: () => 'open' }
}

/** The weakest limit on each side, as it stands, whatever level the groups share out. */
function ofLimits(speaking: Speaking, terms: Terms): Sidable | null {
  const { rule, scale } = terms
  let [low, high] = [Infinity, -Infinity]
  for (const { estimate } of speaking.members) {
    const one = intervalAt(estimate, rule.level, scale)
    if (one === null) continue
    if (estimate.limit?.side === 'lower') low = Math.min(low, one.low)
    else high = Math.max(high, one.high)
  }
  if (low === Infinity && high === -Infinity) return null
  const whole = {
    low: low === Infinity ? -Infinity : low,
    high: high === -Infinity ? Infinity : high,
  }
  const crossed = whole.low > whole.high
  return sided(speaking, { ...LIMITS, disagree: crossed }, () => (crossed ? null : whole), terms)
}
