import { Refusal } from '#app/domain/refusal/refusal.ts'
import { translated } from '#db/errors.ts'

/**
 * What to tell somebody whose request failed. What was refused is refused; what else a database that is
 * away brings forth comes from reading, for `write()` translates its own. Null for a bug.
 */
export function refusalFor(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  const away = translated(error) instanceof Refusal
  return away ? new Refusal('away', { retryAfter: 5, cause: error }) : null
}
