import type { ListedKind } from './kinds.ts'

/** Orders of every kind's list. */
export const LIST_SORTS = ['hot', 'new', 'active', 'top', 'without-replies'] as const
/** Those that only predictions have: by deadline, the nearest first; by how far people differ; by evidence. */
const PREDICTION_SORTS = ['deadline', 'divided', 'evidence'] as const
export type ListSort = (typeof LIST_SORTS)[number] | (typeof PREDICTION_SORTS)[number]

export const DEFAULT_SORT: ListSort = 'hot'

export const sortsOf = (kind: ListedKind): readonly ListSort[] =>
  kind === 'prediction' ? ['hot', ...PREDICTION_SORTS, 'new', 'active', 'top'] : LIST_SORTS

/** Orders by a moment; the others order by a number. */
export const isByTime = (sort: ListSort) => sort !== 'hot' && sort !== 'top' && sort !== 'divided'

/** All but the nearest deadline begin with what is most. */
export const isAscending = (sort: ListSort) => sort === 'deadline'

/** Sets what is open before what is closed, whatever comes next. */
export const isOpenFirst = (sort: ListSort) => sort === 'hot'
