import { isByTime, isOpenFirst, type ListSort } from './sort.ts'

/** A place in a sorted list: the value that is sorted by (milliseconds for a moment) and the id. */
export type Cursor = { value: number; id: string }

const LARGEST_INTEGER = 2_147_483_647
const LAST_MOMENT = Date.UTC(9999, 11, 31)

/** What is closed stands below all that is open, by more than a stored number can make up for. */
const BELOW = 2 ** 33

export const placedValue = (open: boolean, value: number): number => (open ? value : value - BELOW)

/** The way back from `placedValue`. */
export const openAt = (value: number): { open: boolean; value: number } =>
  value < -LARGEST_INTEGER ? { open: false, value: value + BELOW } : { open: true, value }

export const cursorText = ({ value, id }: Cursor) => `${value}_${id}`

/** Reads a place in this order; null for what no list of this order has written. */
export function parseCursor(text: string, sort: ListSort): Cursor | null {
  const match = /^(-?\d{1,15}(?:\.\d{1,20})?)_([0-9a-f-]{36})$/.exec(text)
  const value = Number(match?.[1])
  const whole = sort === 'divided' || Number.isInteger(value)
  return match?.[2] && whole && isWithin(value, sort) ? { value, id: match[2] } : null
}

function isWithin(value: number, sort: ListSort): boolean {
  if (isByTime(sort)) return value >= 0 && value <= LAST_MOMENT
  const own = isOpenFirst(sort) ? openAt(value).value : value
  return own >= -LARGEST_INTEGER && own <= LARGEST_INTEGER
}
