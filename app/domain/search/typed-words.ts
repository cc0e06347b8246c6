import { searchWords } from './fold.ts'
import { type WeightedWord, weightOf } from './similarity.ts'

const MOST_CHARACTERS = 3_000
const MOST_LOOKED_UP = 40
const MOST_TELLING = 14
/** Of the words that tell most, how many a text must share one of to be looked at. */
const MOST_SOUGHT = 8

/** Words of grammar, which two questions share without having anything in common. */
const GRAMMAR = new Set(
  searchWords(
    `a an the of in on at to for from by with into over under between as than then and or not no but
    if is are was were be been being do does did has have had can could may might must shall should
    will would how why what when where which who whose that this these those it its there here we
    they i you all any some each every such only also more most very`,
  ),
)

/** The different words of a question that is being written, those of its title first. */
export function typedWords(title: string, statement: string): string[] {
  const words = searchWords(`${title}\n${statement}`.slice(0, MOST_CHARACTERS))
  return [...new Set(words)].filter((word) => !GRAMMAR.has(word)).slice(0, MOST_LOOKED_UP)
}

/** The words that tell most about a text, rarest first; a word no text holds counts as the rarest. */
export function tellingWords(
  words: string[],
  held: Map<string, number>,
  texts: number,
): { weighted: WeightedWord[]; sought: string[] } {
  const weighted = words
    .map((word) => ({ word, weight: weightOf(held.get(word) ?? 0, texts) }))
    .sort((a, b) => b.weight - a.weight)
  const known = weighted.filter(({ word }) => (held.get(word) ?? 0) > 0)
  return {
    weighted: weighted.slice(0, MOST_TELLING),
    sought: known.slice(0, MOST_SOUGHT).map(({ word }) => word),
  }
}
