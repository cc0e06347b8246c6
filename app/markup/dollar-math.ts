import { isEscaped } from '#app/markup/closers.ts'
import { MAX_FORMULA } from '#app/markup/limits.ts'

/** An inline state of markdown-it, one for each text. */
type Place = { src: string; pos: number; posMax: number }
export type Dollars = { content: string; end: number }

// Each search that finds no end goes far; a text with many of them is none of a person's.
const MAX_MISSES = 20
const missed = new WeakMap<Place, number>()
const TEXT_COMMAND = /\\(?:text[a-z]*|mbox|hbox|fbox|tag\*?|intertext|shortintertext)\s*\{/
const MARK_IN_TEXT = new RegExp(`${TEXT_COMMAND.source}|\\\\.|[{}$]`, 'gs')
const COMMAND_OR_SCRIPT = /\\[a-z]*text[a-z]*\s*\{[^{}]*\}|\\[a-z]+|[_^]\s*\{[^{}]*\}/gi

/**
 * The formula between a single dollar at `pos` and the next, or null. As pandoc has it, no space
 * stands inside the dollars and no digit behind them, so that "$5 and $6" is text; with spaces, as
 * other sites allow, only what cannot be read as words and prices is a formula.
 */
export function dollarsAt(place: Place): Dollars | null {
  const { src, pos } = place
  const first = src.charAt(pos + 1)
  if (first === '$' || first === '') return null
  const end = closingDollar(place)
  if (end < 0) return null
  const content = src.slice(pos + 1, end)
  const [last, next] = [src.charAt(end - 1), src.charAt(end + 1)]
  const loose = /\s/.test(last)
  if (/\s/.test(first) && !loose) return null
  if (/\d/.test(next)) return null
  if (loose && !(mayFollow(src, end + 1) && readsAsFormula(content))) return null
  return { content: content.replace(/^latex\s+/, ''), end: end + 1 }
}

function closingDollar(place: Place): number {
  const { src, pos, posMax } = place
  let end = src.indexOf('$', pos + 1)
  while (end >= 0 && end < posMax && isEscaped(src, end)) end = src.indexOf('$', end + 1)
  if (end < 0 || end >= posMax) return -1
  const misses = missed.get(place) ?? 0
  const near = end - pos < MAX_FORMULA && misses < MAX_MISSES
  if (!near || !TEXT_COMMAND.test(src.slice(pos, end))) return end
  const outside = closerOutsideText(src, pos + 1, posMax)
  if (outside < 0) missed.set(place, misses + 1)
  return outside
}

/** Dollars inside `\text{…}` belong to the text: `$\text{if $x>0$}$`. */
function closerOutsideText(src: string, from: number, posMax: number): number {
  const open: ('text' | 'braces' | 'formula')[] = []
  const part = src.slice(from, Math.min(posMax, from + MAX_FORMULA))
  for (const { 0: mark, index } of part.matchAll(MARK_IN_TEXT)) {
    const last = open.at(-1)
    if (mark === '$') {
      if (last === 'formula') open.pop()
      else if (open.includes('text')) open.push('formula')
      else return from + index
    } else if (mark === '}') {
      if (last !== 'formula') open.pop()
    } else if (mark === '{') open.push('braces')
    else if (mark.endsWith('{') && mark.length > 2) open.push('text')
  }
  return -1
}

/** A space before the closing dollar: what comes next must not make it an opening one or a price. */
function mayFollow(src: string, at: number): boolean {
  return !/^(?:[\p{L}\\]|\s*[\d.,]*\d)/u.test(src.slice(at, at + 20))
}

function readsAsFormula(content: string): boolean {
  const body = content.replace(COMMAND_OR_SCRIPT, ' ')
  const words = body.match(/\p{L}+/gu) ?? []
  if (words.some((word) => word.length > 2)) return false
  if (/[\\^_{}=<>≤≥≈∼∈]/.test(content)) return true
  return words.length > 0 && words.every((word) => word.length === 1) && !/^\s*\d/.test(content)
}
