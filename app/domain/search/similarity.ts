/**
 * How much a word tells: the inverse document frequency of BM25, about 0 for a word in every text.
 * `texts` holding the word out of `all`.
 */
export const weightOf = (texts: number, all: number): number =>
  Math.log(1 + Math.max(0, all - texts + 0.5) / (texts + 0.5))

export type WeightedWord = { word: string; weight: number }

/** A word in a title says more of what a question is about than one in its text. */
const IN_TITLE = 1
const IN_BODY = 0.6

/** One word in common, however rare, makes no likeness. */
const LEAST_SHARED = 2

/** What share of the weight of the typed words another question holds, from 0 to 1. */
export function similarity(
  typed: WeightedWord[],
  other: { title: Set<string>; body: Set<string> },
): number {
  const all = typed.reduce((sum, { weight }) => sum + weight, 0)
  const inCommon = typed.filter(({ word }) => other.title.has(word) || other.body.has(word))
  if (all === 0 || inCommon.length < LEAST_SHARED) return 0
  const shared = typed.reduce((sum, { word, weight }) => {
    if (other.title.has(word)) return sum + weight * IN_TITLE
    return other.body.has(word) ? sum + weight * IN_BODY : sum
  }, 0)
  return shared / all
}

/** Below this, two questions have no more than their field in common. */
export const SIMILAR_ENOUGH = 0.35
