export const LIST_SORTS = ['hot', 'new', 'active', 'top', 'without-replies'] as const
export type ListSort = (typeof LIST_SORTS)[number]

export const DEFAULT_SORT: ListSort = 'hot'

/** Orders by a moment; the others order by a whole number. */
export const isByTime = (sort: ListSort) => sort !== 'hot' && sort !== 'top'
