import { z } from 'zod'
import { readNumber } from '#app/domain/statistics/read-number.ts'
import { textField } from '#app/domain/text/input.ts'

const line = (limit: number) =>
  textField(limit, 'line.long')
    .default('')
    .transform((text) => text.trim())

function factorOf(typed: string): number {
  const factor = readNumber(typed)
  return typeof factor === 'number' ? factor : Number.NaN
}

/** What is typed to add a unit. A factor that is no number becomes NaN, which the rules refuse. */
export const UnitInput = z.object({
  code: line(40),
  name: line(80),
  dimension: line(100),
  factor: line(40).transform(factorOf),
})
export type UnitInput = z.output<typeof UnitInput>
