import type { Settling } from '#app/domain/verdict/settle/advice.ts'

export const WANTED_ORDERS = ['hangs', 'divided', 'easiest'] as const
/** By what hangs on it, how divided people are, or how little it takes. */
export type WantedOrder = (typeof WANTED_ORDERS)[number]

export const readWantedOrder = (typed: string | null): WantedOrder =>
  WANTED_ORDERS.find((order) => order === typed) ?? 'hangs'

/**
 * How little it takes: larger for fewer further groups, and among as many for a larger error beside
 * the size of what is measured (on a log scale the error itself). Below 0.
 */
export function easeOf({ ways, missing, around }: Settling, scale: 'linear' | 'log'): number {
  const [first] = ways
  if (!first) return -Math.max(1, missing)
  const size = scale === 'log' ? 1 : Math.max(...around.map(Math.abs), first.error)
  return -first.groups + first.error / (first.error + size)
}
