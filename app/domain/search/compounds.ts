import { searchWords } from './fold.ts'
import type { Phrase, Term } from './query.ts'

const SHORTEST_PART = 3
const LONGEST_COMPOUND = 24
const ONE_WORD = /^[a-z]+$/i

/** A word that stands beside others as it was typed: `data` in "data set". */
export type Typed = { term: Term; text: string }

/**
 * Lets words that English writes in one, in two or with a hyphen find each other: "dataset" also looks
 * for "data set", and either word of "data set" for "dataset". Words of phrases stay as they are.
 */
export function addCompounds(typed: Typed[]): void {
  for (const [place, { term, text }] of typed.entries()) {
    if (!ONE_WORD.test(text) || text.length > LONGEST_COMPOUND) continue
    const [before, after] = [typed[place - 1], typed[place + 1]]
    const joined = [
      ...(before ? inOne(before.text + text) : []),
      ...(after ? inOne(text + after.text) : []),
    ]
    const compounds = [...joined, ...inTwo(text)]
    if (compounds.length > 0) term.compounds = compounds
  }
}

const inOne = (compound: string): Phrase[] =>
  ONE_WORD.test(compound) && compound.length <= LONGEST_COMPOUND ? [searchWords(compound)] : []

function inTwo(word: string): Phrase[] {
  const parts: Phrase[] = []
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++)
    parts.push(searchWords(`${word.slice(0, at)} ${word.slice(at)}`))
  return parts
}
