import { type Folded, foldText } from './fold.ts'

/** A word of the index, or a gap that no phrase reaches across. */
export type IndexWord = string | null

/**
 * PostgreSQL keeps 16,383 positions a text and 255 a word and drops the rest without a word, so
 * both engines are given no more than that.
 */
const MOST_TITLE_WORDS = 1_000
const MOST_BODY_WORDS = 14_000
const MOST_OF_ONE_WORD = 250

export type DocumentWords = { title: IndexWord[]; body: IndexWord[] }

/**
 * What the index holds of a text: its stems in order, then other spellings behind gaps.
 */
export function documentWords(text: { title: string; body: string }): DocumentWords {
  const uses = new Map<string, number>()
  const rationed = (word: IndexWord): IndexWord => {
    if (word === null) return null
    const use = (uses.get(word) ?? 0) + 1
    uses.set(word, use)
    return use > MOST_OF_ONE_WORD ? null : word
  }
  const title = foldText(text.title)
  const body = foldText(text.body)
  return {
    title: inOrder(title).slice(0, MOST_TITLE_WORDS).map(rationed),
    body: inOrder(body).slice(0, MOST_BODY_WORDS).map(rationed),
  }
}

const inOrder = ({ words, variants, spellings }: Folded): IndexWord[] => [
  ...words,
  ...distinct([...variants.map((variant) => variant.join(' ')), ...spellings]).flatMap(
    (variant) => [null, ...variant.split(' ')],
  ),
]

const distinct = (words: string[]) => [...new Set(words)]
