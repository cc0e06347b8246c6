import { levelText, readLevel } from '#app/domain/statistics/level.ts'
import type { Limit } from './estimate.ts'

/** An upper limit says that the quantity is at most the value, a lower one that it is at least that. */
export type LimitSide = Limit['side']

/** The level of a bound that is proved. */
export const PROVED = 1

const SIDES: Record<LimitSide, RegExp> = {
  upper: /^(?:upper(?: limit| bound)?|at most|max|[<≤]|<=)$/i,
  lower: /^(?:lower(?: limit| bound)?|at least|min|[>≥]|>=)$/i,
}
const PROOF = /^(?:proved|proven|proof|exact)(?: bound| limit)?$|^1(?:\.0*)?$|^100 ?%?$/i

/** The side that a limit is from, as typed: `upper`, `at most` or `<`; null for nothing. */
export function readSide(typed: string): LimitSide | null | 'wrong' {
  const text = typed.trim()
  if (text === '') return null
  if (SIDES.upper.test(text)) return 'upper'
  return SIDES.lower.test(text) ? 'lower' : 'wrong'
}

/** The level of a limit as typed: a level, or `proved`; null where none is given. */
export const readLimitLevel = (typed: string): number | null | 'wrong' =>
  PROOF.test(typed.trim()) ? PROVED : readLevel(typed)

type StoredLimit = { limitSide: LimitSide | null; level: number | null }

/** The limit that the row of a measurement holds, if it holds one. */
export const limitIn = ({ limitSide: side, level }: StoredLimit): Limit | null =>
  side && { side, level }

/** A level as `readLimitLevel` reads it. */
export const writeLevel = (level: number | null): string => {
  if (level === null) return ''
  return level === PROVED ? 'proved' : levelText(level)
}
