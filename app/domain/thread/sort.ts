export const THREAD_SORTS = ['best', 'newest', 'oldest'] as const
export type ThreadSort = (typeof THREAD_SORTS)[number]

export function parseThreadSort(typed: string | null | undefined): ThreadSort {
  return THREAD_SORTS.find((sort) => sort === typed) ?? 'best'
}

/** What the place of a comment among its siblings is decided by. */
export type Sortable = { id: string; best: number; createdAt: Date }

const older = (a: Sortable, b: Sortable) =>
  a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * The order of siblings. *Best* is the Wilson lower bound of their useful votes; ties go to the
 * older, then to the smaller id, so that nothing swaps places between two reads.
 */
export const inOrder: Record<ThreadSort, (a: Sortable, b: Sortable) => number> = {
  best: (a, b) => b.best - a.best || older(a, b),
  newest: (a, b) => older(b, a),
  oldest: older,
}
