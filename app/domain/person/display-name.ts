import { lineProblem } from '#app/domain/text/line.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'

/** Longest display name in UTF-16 code units. */
export const LONGEST_DISPLAY_NAME = 80

const UNSHOWABLE = /[\p{Cc}\u2028\u2029]/u

/** What is wrong with a trimmed display name, or null. It needs one letter or digit to be seen. */
export function displayNameProblem(name: string): ProblemKey | null {
  if (name === '') return 'displayName.missing'
  if (lineProblem(name) === 'steering') return 'text.steering'
  return UNSHOWABLE.test(name) || !/[\p{L}\p{N}]/u.test(name) ? 'displayName.letters' : null
}
