import { editDistance } from './edit-distance.ts'

/** Shorter words are too much alike for a guess. */
const SHORTEST = 4
const LONGEST = 40
const START = 3
const WORD = /\p{L}{4,40}/gu

/** Whether a word can be guessed at. */
export const mayBeMisspelt = (word: string): boolean =>
  /^[a-z]+$/i.test(word) && word.length >= SHORTEST && word.length <= LONGEST

/** How the word that was meant may begin, where one of its first letters is wrong as well. */
export function likelyStarts(word: string): string[] {
  const letters = word.toLowerCase()
  const without = [0, 1, 2].map((at) => letters.slice(0, at) + letters.slice(at + 1))
  const swapped = [0, 1, 2].map(
    (at) =>
      letters.slice(0, at) + letters.charAt(at + 1) + letters.charAt(at) + letters.slice(at + 2),
  )
  return [...new Set([letters, ...without, ...swapped].map((one) => one.slice(0, START)))]
}

/** The word of these texts that is spelled most nearly like one; of equals the one that is used most. */
export function nearestWord(word: string, texts: string[]): string | null {
  const wanted = word.toLowerCase()
  const most = wanted.length >= 8 ? 2 : 1
  const uses = new Map<string, number>()
  for (const found of texts.join(' ').toLowerCase().match(WORD) ?? [])
    uses.set(found, (uses.get(found) ?? 0) + 1)
  const near = [...uses]
    .map(([found, count]) => ({ found, count, distance: editDistance(wanted, found, most) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.found < b.found ? -1 : 1))
  return near[0]?.found ?? null
}
