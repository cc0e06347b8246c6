import { hundredth } from '#app/domain/statistics/decimal.ts'
import { readReported } from '#app/domain/statistics/read-reported.ts'

/** The number of a condition, in its unit: `10 %` is 0.1 where there is none. Null for words. */
export function conditionNumber(typed: string, unit: string): number | null {
  const read = readReported(typed)
  if (typeof read === 'string' || read.kind !== 'value') return null
  if (!read.percent || unit.trim() === '%') return read.value
  return unit.trim() === '' || unit.trim() === '1' ? hundredth(read.value) : null
}
