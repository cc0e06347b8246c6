import type { Sortable } from './sort.ts'

/** The last comment of a page, after which the next page begins. */
export const threadCursor = ({ best, createdAt, id }: Sortable): string =>
  `${best}_${createdAt.getTime()}_${id}`

const FORM = /^(\d(?:\.\d{1,25})?(?:e-\d{1,3})?)_(\d{1,15})_([0-9a-zA-Z-]{1,40})$/

/** Reads a cursor from an address; null for anything that is none, which then is the first page. */
export function parseThreadCursor(typed: string | null | undefined): Sortable | null {
  const match = FORM.exec(typed ?? '')
  if (!match?.[3]) return null
  return { best: Number(match[1]), createdAt: new Date(Number(match[2])), id: match[3] }
}
