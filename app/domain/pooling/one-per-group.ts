import { type Estimate, isOutsideOwnInterval } from '#app/domain/measurement/estimate.ts'

/** `group`: null or empty where it shares runs or data with no other. `date`: when it was public. */
export type Candidate = {
  id: string
  group: string | null
  estimate: Estimate
  date: Date | null
  excluded: boolean
  comparable: boolean
}

export type SetAsideReason =
  | 'excluded'
  | 'not-comparable'
  | 'no-standard-error'
  | 'outside-own-interval'
  | 'same-group'

/** By what an estimate speaks for its group: no other could, it is the most precise, or by hand. */
export type ChosenBy = 'only-one' | 'smallest-se' | 'hand'

export type GroupChoice<C extends Candidate> = {
  used: { candidate: C; by: ChosenBy }[]
  setAside: { candidate: C; reason: SetAsideReason; inFavourOf: string | null }[]
}

/**
 * One estimate for each independence group, since two of one group are not independent. By default
 * the smallest standard error; among equals the earlier date, then the id. An id in `byHand` goes
 * before, if it may be pooled at all. All others are set aside with the reason; used ones keep the
 * order of the candidates, and which are chosen does not depend on it.
 */
export function onePerGroup<C extends Candidate>(
  candidates: readonly C[],
  byHand: ReadonlySet<string> = new Set(),
): GroupChoice<C> {
  const choice: GroupChoice<C> = { used: [], setAside: [] }
  const groups = ranked(candidates, byHand)
  for (const candidate of candidates) {
    const reason = unfitness(candidate)
    const [chosen, second] = groups.get(groupKey(candidate)) ?? []
    if (reason !== null) choice.setAside.push({ candidate, reason, inFavourOf: null })
    else if (chosen && chosen.id !== candidate.id) {
      choice.setAside.push({ candidate, reason: 'same-group', inFavourOf: chosen.id })
    } else {
      const by = !second ? 'only-one' : byHand.has(candidate.id) ? 'hand' : 'smallest-se'
      choice.used.push({ candidate, by })
    }
  }
  return choice
}

function unfitness({ excluded, comparable, estimate }: Candidate): SetAsideReason | null {
  if (excluded) return 'excluded'
  if (!comparable) return 'not-comparable'
  if (estimate.se === null) return 'no-standard-error'
  return isOutsideOwnInterval(estimate) ? 'outside-own-interval' : null
}

// Two texts, so that a group cannot be named like the id of an estimate without one.
const groupKey = ({ id, group }: Candidate) => (group ? `group ${group}` : `alone ${id}`)

function ranked<C extends Candidate>(candidates: readonly C[], byHand: ReadonlySet<string>) {
  const groups = new Map<string, C[]>()
  for (const candidate of candidates) {
    if (unfitness(candidate) !== null) continue
    const group = groups.get(groupKey(candidate))
    if (group) group.push(candidate)
    else groups.set(groupKey(candidate), [candidate])
  }
  for (const group of groups.values()) group.sort((a, b) => inOrder(a, b, byHand))
  return groups
}

function inOrder(a: Candidate, b: Candidate, byHand: ReadonlySet<string>): number {
  const hand = Number(byHand.has(b.id)) - Number(byHand.has(a.id))
  if (hand !== 0) return hand
  const [errorA, errorB] = [a.estimate.se ?? Infinity, b.estimate.se ?? Infinity]
  if (errorA !== errorB) return errorA - errorB
  const [dateA, dateB] = [a.date?.getTime() ?? Infinity, b.date?.getTime() ?? Infinity]
  if (dateA !== dateB) return dateA < dateB ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
