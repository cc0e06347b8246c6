import { z } from 'zod'
import { readNumber } from './read-number.ts'

/** A number typed as text, or nothing. */
export const optionalNumber = z
  .string()
  .default('')
  .transform((typed, context) => {
    if (typed.trim() === '') return null
    const value = readNumber(typed)
    if (typeof value === 'number') return value
    context.addIssue({ code: 'custom', message: value })
    return z.NEVER
  })

/** A form as it was sent, with the fields that `place` fills from what was typed in another. */
export function withPlaced(
  sent: unknown,
  place: (typed: (field: string) => string) => Record<string, string>,
): unknown {
  if (typeof sent !== 'object' || sent === null) return sent
  const fields = { ...sent } as Record<string, unknown>
  const typed = (field: string) => {
    const value = fields[field]
    return typeof value === 'string' ? value : ''
  }
  const { percent: _, ...unset } = fields
  return { ...unset, ...place(typed) }
}
