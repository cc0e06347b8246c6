import type { ProblemKey } from '#app/domain/text/problem.ts'

/** Longest display name in UTF-16 code units. */
export const LONGEST_DISPLAY_NAME = 80

/** Control characters, and the marks that turn the direction of the text around them. */
const UNSHOWABLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/u

/** What is wrong with a trimmed display name, or null. It needs one letter or digit to be seen. */
export function displayNameProblem(name: string): ProblemKey | null {
  if (name === '') return 'displayName.missing'
  return UNSHOWABLE.test(name) || !/[\p{L}\p{N}]/u.test(name) ? 'displayName.letters' : null
}
