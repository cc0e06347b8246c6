import type { ProblemKey } from '#app/domain/text/problem.ts'

export const SHORTEST_PASSWORD = 8
const LONGEST_PASSWORD = 128

/**
 * A password as it is hashed: in Unicode form NFKC, so that the same characters typed on another
 * keyboard or system give the same bytes (NIST SP 800-63B, 5.1.1.2). Nothing is trimmed.
 */
export const normalisePassword = (typed: string): string => typed.normalize('NFKC')

/** What is wrong with a normalised password, or null. Lengths count Unicode code points. */
export function passwordProblem(password: string): ProblemKey | null {
  if (password === '') return 'password.missing'
  if (password.includes('\0')) return 'text.nul'
  if (/\p{Surrogate}/u.test(password)) return 'text.lone-surrogate'
  const length = [...password].length
  if (length < SHORTEST_PASSWORD) return 'password.short'
  return length > LONGEST_PASSWORD ? 'password.long' : null
}

/** Whether a password is no more than one of the person's own names. */
export function repeatsOwnName(password: string, names: string[]): boolean {
  const folded = password.toLowerCase()
  return names.some((name) => name.toLowerCase() === folded)
}
