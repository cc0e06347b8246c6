import { atMost } from '#app/domain/statistics/compare.ts'
import { type Attached, groupId, type SetAside, unfitness } from './attached.ts'
import { type ChosenBy, type Group, groupOf, type Sidable } from './group.ts'
import type { Terms } from './terms.ts'

/**
 * Who speaks for a group: all members combined, or the most precise; `byHand`, those that a reader
 * asks to hear alone, and before the rest, those that a curator named, unless `named` is false.
 */
export type WithinGroup = {
  within: 'combined' | 'most-precise'
  byHand: ReadonlySet<string>
  named: boolean
}

export type Grouped = { groups: Group[]; setAside: SetAside[] }

/**
 * The groups of the measurements that count, each as one estimate, since two of one group are not
 * independent, in the order in which they came. By default its members are combined; one that a
 * person chose speaks alone. Limits speak where no member has an interval, unless their level is
 * below that of the rule. All others are set aside with the reason.
 */
export function groupsIn(attached: readonly Attached[], terms: Terms, how: WithinGroup): Grouped {
  const { sidables, setAside } = sidablesIn(attached, terms, how)
  return { groups: withStrictSides(sidables, terms.rule.level, sidables.length), setAside }
}

/** The same before it is known how many groups share out the level. */
export function sidablesIn(attached: readonly Attached[], terms: Terms, how: WithinGroup) {
  const setAside: SetAside[] = []
  const together = new Map<string, Attached[]>()
  for (const one of attached) {
    const reason = unfitness(one)
    if (reason !== null) setAside.push({ id: one.id, reason, inFavourOf: null })
    else append(together, groupId(one), one)
  }
  const sidables: Sidable[] = []
  for (const [id, members] of together) {
    const speaking = speakers(members, terms, how)
    const sidable = groupOf({ id, ...speaking }, terms)
    if (sidable) sidables.push(sidable)
    setAside.push(...silenced(members, speaking))
  }
  return { sidables, setAside }
}

function append(together: Map<string, Attached[]>, id: string, one: Attached) {
  const members = together.get(id)
  if (members) members.push(one)
  else together.set(id, [one])
}

/** Each at the level that all k groups share out: 1 − (1 − γ)/k (Bonferroni). */
export function withStrictSides(sidables: readonly Sidable[], level: number, k: number): Group[] {
  const strictLevel = 1 - (1 - level) / k
  return sidables.map(({ group, strictAt }) => ({ ...group, strict: strictAt(strictLevel) }))
}

type Speakers = { by: ChosenBy; members: readonly Attached[] }

function speakers(members: readonly Attached[], { rule }: Terms, how: WithinGroup): Speakers {
  const named = chosenOf(members, how)
  if (named) return { by: named.estimate.limit ? 'limits' : 'hand', members: [named] }
  const measured = members.filter(({ estimate }) => estimate.limit === null)
  const [first, second] = measured
  if (first === undefined) return { by: 'limits', members: members.filter(reaches(rule.level)) }
  if (second === undefined) return { by: 'only-one', members: [first] }
  if (how.within === 'combined') return { by: 'combined', members: measured }
  return { by: 'most-precise', members: [measured.reduce(morePrecise)] }
}

/** Whom a person chose among several: a reader before a curator. */
const chosenOf = (members: readonly Attached[], { byHand, named }: WithinGroup) =>
  members.length > 1
    ? (members.find(({ id }) => byHand.has(id)) ?? members.find(({ speaks }) => named && speaks))
    : undefined

const reaches =
  (level: number) =>
  ({ estimate: { limit } }: Attached) =>
    limit !== null && limit.level !== null && atMost(level, limit.level)

/** The smaller error; among equals the earlier date, then the id. */
function morePrecise(a: Attached, b: Attached): Attached {
  const [errorA, errorB] = [a.estimate.se ?? Infinity, b.estimate.se ?? Infinity]
  if (errorA !== errorB) return errorA < errorB ? a : b
  const [dateA, dateB] = [
    a.publishedAt?.getTime() ?? Infinity,
    b.publishedAt?.getTime() ?? Infinity,
  ]
  if (dateA !== dateB) return dateA < dateB ? a : b
  return a.id < b.id ? a : b
}

/** All that take no part in the group's estimate; limits that speak for it are judged, not pooled. */
function silenced(members: readonly Attached[], { members: speaking }: Speakers): SetAside[] {
  const heard = new Set(speaking.map(({ id }) => id))
  const [only, second] = speaking
  return members
    .filter(({ id, estimate }) => !heard.has(id) || estimate.limit !== null)
    .map(({ id, estimate }) => ({
      id,
      reason: estimate.limit ? 'limit' : 'same-group',
      inFavourOf: second === undefined && only?.id !== id ? (only?.id ?? null) : null,
    }))
}
