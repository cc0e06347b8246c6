import { chartWords } from '#messages/charts.ts'

type Numbers = { interval: [string, string] | null; limit: string | null }

/** What stands beside a value: its interval, what kind of limit it is, or that there is neither. */
export const intervalText = (
  { interval, limit }: Numbers,
  none: string = chartWords.noInterval,
): string => (interval ? chartWords.interval(interval) : (limit ?? none))
