import type { Group } from './group.ts'
import { MOST_NAMED, type VerdictReason } from './reason.ts'
import type { Side } from './side.ts'

/** Groups that say the same against others. `lower`, `higher`: on two sides of their widest gap. */
export type CampSide = Exclude<Side, 'open'> | 'lower' | 'higher'
export type Camp = { side: CampSide; groups: number; members: string[] }

const SIDES = ['above', 'in', 'below'] as const

/**
 * The camps of groups that disagree: those that decide by themselves, by their sides; where groups
 * only scatter, those on either side of the widest gap between them. Empty for any other reason.
 * `members` are ids of measurements, no more than `MOST_NAMED`.
 */
export function campsOf({ key }: Pick<VerdictReason, 'key'>, groups: readonly Group[]): Camp[] {
  if (key === 'scatter') return atWidestGap(groups)
  if (key !== 'groups-disagree' && key !== 'one-opposes') return []
  const camps = SIDES.map((side) =>
    campOf(
      side,
      groups.filter(({ strict }) => strict === side),
    ),
  )
  return camps.filter((camp) => camp.groups > 0)
}

const campOf = (side: CampSide, groups: readonly Group[]): Camp => ({
  side,
  groups: groups.length,
  members: groups.flatMap(({ members }) => members).slice(0, MOST_NAMED),
})

function atWidestGap(groups: readonly Group[]): Camp[] {
  const sorted = groups
    .flatMap((group) => (group.y === null ? [] : [{ group, y: group.y }]))
    .toSorted((a, b) => a.y - b.y)
  const gaps = sorted.slice(1).map(({ y }, place) => y - (sorted[place]?.y ?? y))
  const widest = Math.max(...gaps)
  if (!(widest > 0)) return []
  const from = gaps.indexOf(widest) + 1
  const [lower, higher] = [sorted.slice(0, from), sorted.slice(from)]
  return [
    campOf(
      'higher',
      higher.map(({ group }) => group),
    ),
    campOf(
      'lower',
      lower.map(({ group }) => group),
    ),
  ]
}
