import type { Group } from './group.ts'
import { MOST_NAMED, type VerdictReason } from './reason.ts'
import type { Side } from './side.ts'

/** Experiments by their numbers; `side` is null where they could not be judged. */
export type NamedSide = { side: Side | null; experiments: number[] }

/** A reason with the experiments it is about, by where their groups lie, for words without a look-up. */
export type NamedReason = Pick<VerdictReason, 'key' | 'count'> & { named: NamedSide[] }

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
  const { key, count } = reason
  if (reason.groups.length === 0) {
    const experiments = numbers(reason.measurements)
    return { key, count, named: experiments.length > 0 ? [{ side: null, experiments }] : [] }
  }
  const all = key === 'groups-disagree' || key === 'one-opposes'
  const about = all
    ? groups.filter(({ strict }) => strict !== 'open')
    : groups.filter(({ id }) => reason.groups.includes(id))
  const named = SIDES.map((side) => {
    const there = about.filter((group) => (all ? group.strict : group.side) === side)
    return { side, experiments: numbers(there.flatMap(({ members }) => members)) }
  })
  return { key, count, named: named.filter(({ experiments }) => experiments.length > 0) }
}

/** Without the experiments that a viewer may not know of. */
export const namingOnly = (reason: NamedReason, known: ReadonlySet<number>): NamedReason => ({
  ...reason,
  named: reason.named.flatMap(({ side, experiments }) => {
    const shown = experiments.filter((number) => known.has(number))
    return shown.length > 0 ? [{ side, experiments: shown }] : []
  }),
})
