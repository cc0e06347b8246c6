import { ofGroups, ofTooFew, type VerdictReason } from './reason.ts'
import { type Side, VERDICT_OF } from './side.ts'
import type { Verdict } from './verdict.ts'

/**
 * Where a group lies of the region: `side` at the level of the rule, `strict` at that level shared out
 * among all groups (Bonferroni). `disagree`: its analyses do.
 */
export type Sided = {
  id: string
  members: readonly string[]
  side: Side
  strict: Side
  disagree: boolean
}

/** `q`: Cochran's, of `pooled` groups; null where nothing is pooled. */
export type Together = { side: Side; q: number | null; pooled: number }

export type Decision = { verdict: Verdict; reason: VerdictReason; opposed: boolean }

/** What opposes and is no more than this part of all groups is named, and decides nothing. */
const IGNORED_SHARE = 0.1

/**
 * The verdict on a prediction from its groups and their pool, in the order of the rule: too few
 * groups; groups that oppose; the pooled interval; each group alone; some of them, where the others
 * agree. `leftOpen`: the reason where none of these decides.
 */
export function decide(
  groups: readonly Sided[],
  together: Together,
  groupsAtLeast: number,
  leftOpen: () => VerdictReason,
): Decision {
  const open = (reason: VerdictReason): Decision => ({
    verdict: 'inconclusive',
    reason,
    opposed: false,
  })
  if (groups.length === 0) return open(leftOpen())
  if (groups.length < groupsAtLeast) return open(ofTooFew(groupsAtLeast - groups.length))
  const opposers = opposing(groups, together.side)
  if (opposers.count > IGNORED_SHARE * groups.length)
    return { ...open(ofGroups('groups-disagree', opposers.named)), opposed: true }
  const [side, reason] = decidedBy(groups, together, opposers.named) ?? ['open', leftOpen()]
  if (side === 'open' && opposers.count > 0)
    return { ...open(ofGroups('one-opposes', opposers.named)), opposed: true }
  return { verdict: VERDICT_OF[side], reason, opposed: opposers.count > 0 }
}

function decidedBy(
  groups: readonly Sided[],
  { side, q, pooled }: Together,
  opposers: readonly Sided[],
): [Side, VerdictReason] | null {
  if (side !== 'open') {
    if (opposers.length > 0) return [side, ofGroups('one-opposes', opposers)]
    return [side, ofGroups(groups.length === 1 ? 'one-group' : 'pooled', groups)]
  }
  const alone = groups[0]?.side ?? 'open'
  if (alone !== 'open' && groups.every((group) => group.side === alone))
    return [alone, ofGroups(groups.length === 1 ? 'one-group' : 'each-group-alone', groups)]
  const deciding = groups.filter(({ strict }) => strict !== 'open')
  const decided = deciding[0]?.strict
  const agree = groups.every((group) => group.side === 'open' || group.side === decided)
  if (decided === undefined || !agree || q === null || !(q <= pooled - 1)) return null
  return [decided, ofGroups('decided-by-some', deciding)]
}

const CAMPS = ['in', 'below', 'above'] as const

/**
 * The groups that decide by themselves against the pool, or where that is open, outside the largest
 * camp. Of camps as large as one another that of the region is not the one that opposes; between
 * the other two all are named.
 */
function opposing(groups: readonly Sided[], pooled: Side) {
  const decided = groups.filter(({ strict }) => strict !== 'open')
  const outside = (camp: Side) => decided.filter(({ strict }) => strict !== camp)
  if (pooled !== 'open') return withCount(outside(pooled))
  const sizes = CAMPS.map((camp) => decided.filter(({ strict }) => strict === camp).length)
  const largest = CAMPS[sizes.indexOf(Math.max(...sizes))] ?? 'in'
  const others = outside(largest)
  const tied = largest === 'below' && sizes[1] === sizes[2] && others.length > 0
  return { named: tied ? decided : others, count: others.length }
}

const withCount = (named: readonly Sided[]) => ({ named, count: named.length })
