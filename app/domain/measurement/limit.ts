/** An upper limit says that the quantity is at most the value, a lower one that it is at least that. */
export const LIMIT_SIDES = ['upper', 'lower'] as const
export type LimitSide = (typeof LIMIT_SIDES)[number]
