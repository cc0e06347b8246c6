import type { Group } from './group.ts'
import { MOST_NAMED, type VerdictReason } from './reason.ts'
import type { Side } from './side.ts'

/** Experiments by their numbers; `side` is null where they could not be judged. */
export type NamedSide = { side: Side | null; experiments: number[] }

/** A reason with the experiments it is about, by where their groups lie, for words without a look-up. */
export type NamedReason = VerdictReason & { named: NamedSide[] }

const SIDES = ['above', 'below', 'in', 'open'] as const

/**
 * A reason in terms of experiments, no more than `MOST_NAMED` of them. Groups that disagree are all
 * named that decide by themselves, not only those that oppose.
 */
export function nameReason(
  reason: VerdictReason,
  groups: readonly Group[],
  numberOf: (measurementId: string) => number | undefined,
): NamedReason {
  const numbers = (ids: readonly string[]) => {
    const found = ids.slice(0, MOST_NAMED).flatMap((id) => numberOf(id) ?? [])
    return [...new Set(found)].sort((a, b) => a - b)
  }
  if (reason.groups.length === 0) {
    const experiments = numbers(reason.measurements)
    return { ...reason, named: experiments.length > 0 ? [{ side: null, experiments }] : [] }
  }
  const all = reason.key === 'groups-disagree' || reason.key === 'one-opposes'
  const about = all
    ? groups.filter(({ strict }) => strict !== 'open')
    : groups.filter(({ id }) => reason.groups.includes(id))
  const named = SIDES.map((side) => {
    const there = about.filter((group) => (all ? group.strict : group.side) === side)
    return { side, experiments: numbers(there.flatMap(({ members }) => members)) }
  })
  return { ...reason, named: named.filter(({ experiments }) => experiments.length > 0) }
}
