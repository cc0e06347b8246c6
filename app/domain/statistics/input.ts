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
