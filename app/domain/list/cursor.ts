import { isByTime, type ListSort } from './sort.ts'

/** A place in a sorted list: the value that is sorted by (milliseconds for a moment) and the id. */
export type Cursor = { value: number; id: string }

const LARGEST_INTEGER = 2_147_483_647
const LAST_MOMENT = Date.UTC(9999, 11, 31)

export const cursorText = ({ value, id }: Cursor) => `${value}_${id}`

/** Reads a place in this order; null for what no list of this order has written. */
export function parseCursor(text: string, sort: ListSort): Cursor | null {
  const match = /^(-?\d{1,15})_([0-9a-f-]{36})$/.exec(text)
  const value = Number(match?.[1])
  const [least, most] = isByTime(sort) ? [0, LAST_MOMENT] : [-LARGEST_INTEGER, LARGEST_INTEGER]
  return match?.[2] && value >= least && value <= most ? { value, id: match[2] } : null
}
