import type { Interval } from '#app/domain/measurement/interval-at.ts'
import { type Attached, counts } from './attached.ts'
import type { Together } from './decide.ts'
import type { Group } from './group.ts'
import { ofGroups, ofMeasurements, type VerdictReason, type VerdictReasonKey } from './reason.ts'
import type { Terms } from './terms.ts'
import { isVague, judge } from './verdict.ts'

type Open = {
  attached: readonly Attached[]
  groups: readonly Group[]
  interval: Interval | null
  together: Together
  /** There were estimates, and they could not be pooled. */
  refused: boolean
}

/** Why measurements leave a prediction open that no group opposes. */
export function leftOpen(
  { attached, groups, interval, together, refused }: Open,
  terms: Terms,
): VerdictReason {
  if (groups.length === 0) return nothingJudged(attached, terms)
  const undecided = groups.filter(({ side }) => side === 'open')
  const disagreeing = undecided.filter(({ disagree }) => disagree)
  if (disagreeing.length > 0) return ofGroups('analyses-disagree', disagreeing)
  if (refused) return ofGroups('beyond-numbers', groups)
  if (together.q !== null && together.q > together.pooled - 1) return ofGroups('scatter', groups)
  const vague = interval !== null && isVague(interval, terms.region, terms.scale)
  return ofGroups(vague ? 'vague' : 'straddles', undecided)
}

/** From what could be put right soonest to what says least. */
const UNJUDGED = [
  'level-too-low',
  'unknown-level',
  'outside-own-interval',
  'outside-domain',
  'no-uncertainty',
] as const satisfies VerdictReasonKey[]

function nothingJudged(attached: readonly Attached[], terms: Terms): VerdictReason {
  const why = attached
    .filter(counts)
    .map(({ id, estimate }) => ({ id, reason: judge(estimate, terms).reason }))
  for (const key of UNJUDGED) {
    const ids = why.filter(({ reason }) => reason === key).map(({ id }) => id)
    if (ids.length > 0) return ofMeasurements(key, ids)
  }
  return ofMeasurements('nothing-measured', [])
}
