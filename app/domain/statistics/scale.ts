export const SCALES = ['linear', 'log'] as const

/** Whether differences or ratios of an observable are compared. */
export type Scale = (typeof SCALES)[number]
