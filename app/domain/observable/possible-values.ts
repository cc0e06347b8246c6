import type { Scale } from '#app/domain/statistics/scale.ts'

/** Which values are possible at all, as somebody picks it who proposes an observable beside something else. */
export const POSSIBLE_VALUES = ['any', 'positive', 'ratios', 'fraction'] as const
export type PossibleValues = (typeof POSSIBLE_VALUES)[number]

type Range = { scale: Scale; domainLower: number | null; domainUpper: number | null }

export const possibleValues: Record<PossibleValues, Range> = {
  any: { scale: 'linear', domainLower: null, domainUpper: null },
  positive: { scale: 'linear', domainLower: 0, domainUpper: null },
  ratios: { scale: 'log', domainLower: 0, domainUpper: null },
  fraction: { scale: 'linear', domainLower: 0, domainUpper: 1 },
}
