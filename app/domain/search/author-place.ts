import { foldText } from './fold.ts'
import { alternatives, type Term } from './query.ts'

/** At which place among its authors a work has the name that somebody looks for; behind all where it has none. */
export function authorPlace(authors: string[], terms: Term[]): number {
  const sought = terms.filter((term) => !term.negated).flatMap(alternatives)
  const place = authors.findIndex((name) => {
    const { words } = foldText(name)
    return sought.some((phrase) => phrase.every((word) => words.includes(word)))
  })
  return place < 0 ? Number.POSITIVE_INFINITY : place
}
