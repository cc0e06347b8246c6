import { chartCredenceWords as words } from '#messages/charts-credence.ts'
import { inPx, NARROW } from './size.ts'
import type { EventView, LaneMark } from './types.ts'

/** The width of the axis in a column of text, in px. */
const WIDE = 440
const LETTER = 7
const BETWEEN_NAMES = 6
/** Letters of two names side by side; longer ones would push out those of other marks. */
const MOST_LETTERS = 12
/** How far a name may reach beyond the axis, and from its mark to the mark's own edge, in px. */
const BEYOND = 40
const HALF_MARK = 8

type Unnamed = Omit<LaneMark, 'name' | 'align' | 'row' | 'wide'>

/** Names stand in two rows; one that fits only into a wide chart is left out on a phone. */
export function nameLane(unnamed: Unnamed[]): LaneMark[] {
  const marks = unnamed.map((mark): LaneMark => {
    const name = nameOf(mark.events)
    return { ...mark, name, align: alignOf(mark.at, widthOf(name)), row: null, wide: false }
  })
  const placed: LaneMark[] = []
  for (const width of [NARROW, WIDE]) {
    for (const mark of marks.filter((one) => !placed.includes(one))) {
      const row = ([0, 1] as const).find((one) =>
        placed.every((other) => other.row !== one || areApart(mark, other, width)),
      )
      if (row === undefined) continue
      Object.assign(mark, { row, wide: width === WIDE })
      placed.push(mark)
    }
  }
  return marks
}

function nameOf(events: EventView[]): string {
  const names = [...new Set(events.map(shortName))]
  const two = names.slice(0, 2)
  const named = two.join('').length > MOST_LETTERS ? two.slice(0, 1) : two
  return words.names(named, names.length - named.length)
}

function shortName({ kind, outcome, record }: EventView): string {
  if (kind === 'reported' || kind === 'excluded') return record
  return kind === 'final' && outcome ? words.outcomes[outcome] : words.short[kind]
}

/** A long name near an end of the axis stands beside the middle of its mark. */
function alignOf(at: number, width: number): LaneMark['align'] {
  if (inPx(at, NARROW) - width / 2 < -BEYOND) return 'start'
  return inPx(at, NARROW) + width / 2 > NARROW + BEYOND ? 'end' : 'middle'
}

function areApart(a: LaneMark, b: LaneMark, width: number): boolean {
  const [one, other] = [extentOf(a, width), extentOf(b, width)]
  return one.left - other.right >= BETWEEN_NAMES || other.left - one.right >= BETWEEN_NAMES
}

function extentOf({ at, name, align }: LaneMark, axis: number) {
  const width = widthOf(name)
  const before = { start: HALF_MARK, middle: width / 2, end: width - HALF_MARK }[align]
  const left = inPx(at, axis) - before
  return { left, right: left + width }
}

/** No link is narrower than a finger needs. */
const widthOf = (name: string) => Math.max(24, name.length * LETTER)
