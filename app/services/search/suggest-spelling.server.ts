import { PUBLIC_SCOPE } from '#app/domain/record/visibility.ts'
import { searchWords } from '#app/domain/search/fold.ts'
import { likelyStarts, mayBeMisspelt, nearestWord } from '#app/domain/search/misspelt.ts'
import { parseQuery } from '#app/domain/search/parse-query.ts'
import { reader } from '#db/client.ts'
import { textsBeginning } from '#db/search/beginning.ts'
import { countHolding } from '#db/search/count-documents.ts'
import { findDocuments } from '#db/search/find-documents.ts'

/** So many words of a query are guessed at. */
const MOST_GUESSED = 3
const MOST_LOOKED_UP = 16

/**
 * A search that finds nothing, with its unknown words as public records spell them; null where that
 * finds nothing either.
 */
export async function suggestSpelling(typed: string): Promise<string | null> {
  const words = typed.split(/(\s+)/)
  const unknown = (await unknownAmong(words.filter(mayBeMisspelt).slice(0, MOST_LOOKED_UP))).slice(
    0,
    MOST_GUESSED,
  )
  if (unknown.length === 0) return null
  const meant = new Map<string, string>()
  for (const word of unknown) {
    const near = nearestWord(word, await textsBeginning(reader(), likelyStarts(word)))
    if (near) meant.set(word, near)
  }
  const suggested = words.map((word) => meant.get(word) ?? word).join('')
  return meant.size > 0 && (await findsAnything(suggested)) ? suggested : null
}

async function unknownAmong(words: string[]): Promise<string[]> {
  const stems = words.flatMap((word) => searchWords(word))
  const held = await countHolding(reader(), [...new Set(stems)])
  return words.filter((word) => searchWords(word).every((stem) => !held.get(stem)))
}

async function findsAnything(query: string): Promise<boolean> {
  const page = { limit: 1, offset: 0 }
  const { hits } = await findDocuments(reader(), PUBLIC_SCOPE, parseQuery(query), page)
  return hits.length > 0
}
