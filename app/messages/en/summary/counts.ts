const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

export const inWords = (count: number) => WORDS[count] ?? String(count)

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Up to ten in words, as a sentence begins. */
export const atStart = (count: number) => capital(inWords(count))

/** A sentence with more words is read twice. */
const MOST_WORDS = 35

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** Parts joined while they fit into a sentence; what does not begins the next. Without the full stop. */
export function sentencesOf(parts: readonly string[], join: string): string {
  const sentences: string[] = []
  for (const part of parts) {
    const last = sentences.pop()
    const joined = last === undefined ? part : `${last}${join}${part}`
    if (last === undefined || wordsIn(joined) <= MOST_WORDS) sentences.push(joined)
    else sentences.push(last, part)
  }
  return sentences.map((one, place) => (place > 0 ? capital(one) : one)).join('. ')
}

const MOST_NAMED = 3

/** `P1`, `P1 and P2`, `P1, P2, P3 and 4 more`. */
export function named(letter: 'P' | 'E', numbers: readonly number[]): string {
  const shown = numbers.slice(0, MOST_NAMED).map((number) => `${letter}${number}`)
  const rest = numbers.length - shown.length
  return listed(rest > 0 ? [...shown, `${rest} more`] : shown)
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(all: readonly string[]): string {
  const last = all.at(-1) ?? ''
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`
}

export const groups = (count: number) => `${count} group${count === 1 ? '' : 's'}`

export const moreGroups = (count: number) => `${count} more group${count === 1 ? '' : 's'}`
