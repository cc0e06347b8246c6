import { typedWords } from './typed-words.ts'

/** One word in common makes no likeness. */
const LEAST_SHARED = 2
/** Real questions of one field share up to 0.4 of the words of their titles, rewordings 0.8. */
const ENOUGH = 0.65

/**
 * Whether two titles probably ask the same: two thirds of all their different words are in common
 * (Jaccard index), words of grammar aside, and all of their numbers.
 */
export function probablySame(one: string, other: string): boolean {
  const [a, b] = [new Set(typedWords(one, '')), new Set(typedWords(other, ''))]
  const shared = [...a].filter((word) => b.has(word)).length
  const differing = [...a, ...b].filter((word) => !(a.has(word) && b.has(word)))
  if (shared < LEAST_SHARED || differing.some((word) => /\d/.test(word))) return false
  return shared / (a.size + b.size - shared) >= ENOUGH
}
