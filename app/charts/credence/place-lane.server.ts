import { messages as m } from '#app/messages/index.ts'
import type { LaneMark, ToldEvent } from './types.ts'

const words = m.charts.credence

/** Widths of the axis, in px, on a phone of 375 px and in a column of text. */
const NARROW = 235
const WIDE = 480
/** How far a mark reaches, in px: a sign, and a ring with a number. */
const SIGN = 6.5
const RING = 9.5
const LETTER = 7
const BETWEEN_NAMES = 8
const MOST_NAMED = 2
const MOST_TIES = 4

export type PlacedEvent = { at: number; event: ToldEvent }

/** Events side by side; those that would cover each other on a phone are joined into one mark. */
export function placeLane(events: PlacedEvent[]): LaneMark[] {
  return placeNames(joinNear(events.map((event) => [event])).map(markOf))
}

function joinNear(groups: PlacedEvent[][]): PlacedEvent[][] {
  const joined: PlacedEvent[][] = []
  for (const group of groups) {
    const before = joined.at(-1)
    if (before && isNear(before, group)) joined[joined.length - 1] = [...before, ...group]
    else joined.push(group)
  }
  return joined.length < groups.length ? joinNear(joined) : joined
}

const isNear = (a: PlacedEvent[], b: PlacedEvent[]) =>
  inPx(middleOf(b) - middleOf(a), NARROW) < reachOf(a) + reachOf(b)

const inPx = (share: number, width: number) => (share / 100) * width
const reachOf = (group: PlacedEvent[]) => (group.length === 1 ? SIGN : RING)
const middleOf = (group: PlacedEvent[]) =>
  Math.round((group.reduce((sum, { at }) => sum + at, 0) / group.length) * 10) / 10

function markOf(group: PlacedEvent[]): LaneMark {
  const events = group.map(({ event }) => event)
  const signs = new Set(events.map(({ sign }) => sign))
  const places = [...new Set(group.map(({ at }) => at))]
  return {
    at: middleOf(group),
    events,
    sign: signs.size === 1 ? (events[0]?.sign ?? null) : null,
    name: nameOf(events),
    row: null,
    wide: false,
    ties: places.length > MOST_TIES ? [Math.min(...places), Math.max(...places)] : places,
  }
}

function nameOf(events: ToldEvent[]): string {
  const names = [...new Set(events.map(shortName))]
  return words.names(names.slice(0, MOST_NAMED), Math.max(0, names.length - MOST_NAMED))
}

function shortName({ kind, outcome, record }: ToldEvent): string {
  if (kind === 'reported' || kind === 'excluded') return record
  return kind === 'final' && outcome ? words.outcomes[outcome] : words.short[kind]
}

/** Names stand in two rows; one that fits only into a wide chart is left out on a phone. */
function placeNames(marks: LaneMark[]): LaneMark[] {
  const placed: LaneMark[] = []
  for (const [width, wide] of [
    [NARROW, false],
    [WIDE, true],
  ] as const) {
    for (const mark of marks) {
      if (placed.includes(mark)) continue
      const row = ([0, 1] as const).find((one) =>
        placed.every((other) => other.row !== one || areApart(mark, other, width)),
      )
      if (row === undefined) continue
      Object.assign(mark, { row, wide })
      placed.push(mark)
    }
  }
  return marks
}

const areApart = (a: LaneMark, b: LaneMark, width: number) =>
  Math.abs(inPx(a.at - b.at, width)) >= (widthOf(a) + widthOf(b)) / 2 + BETWEEN_NAMES

const widthOf = ({ name }: LaneMark) => name.length * LETTER
