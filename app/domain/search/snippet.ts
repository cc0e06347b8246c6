import { foldText } from './fold.ts'
import type { Term } from './query.ts'
import { signName } from './tex-symbols.ts'

export type Segment = { text: string; hit: boolean }

/** Characters of a snippet, about two lines. */
const LENGTH = 220
const LEAD = 60

/** A word, with what may be written inside of one, or a sign that has a name. */
const TOKEN = /[\p{L}\p{M}\p{N}\\$'’{}+#]+(?:[_^]\d{1,2})?|\p{Sm}|\p{Extended_Pictographic}/gu

type Span = { start: number; end: number; stem: string }

/**
 * The passage of a plain text where most of the sought words stand, cut at spaces, with the words
 * marked. Null when none stands in it.
 */
export function snippet(text: string, terms: Term[]): Segment[] | null {
  const spans = hits(text, soughtStems(terms))
  const start = bestStart(text, spans)
  if (start === null) return null
  const end = boundaryBefore(text, Math.min(text.length, start + LENGTH))
  return marked(text, start, end, spans)
}

/** The beginning of a text, for a result whose words stand elsewhere. */
export function opening(text: string): Segment[] {
  return marked(text, 0, boundaryBefore(text, Math.min(text.length, LENGTH)), [])
}

const soughtStems = (terms: Term[]) =>
  new Set(terms.filter((term) => !term.negated).flatMap((term) => term.phrases.flat()))

function hits(text: string, sought: Set<string>): Span[] {
  const known = new Map<string, string | null>()
  const spans: Span[] = []
  if (sought.size === 0) return spans
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    let stem = known.get(token)
    if (stem === undefined) {
      stem = stemsOf(token).find((candidate) => sought.has(candidate)) ?? null
      known.set(token, stem)
    }
    if (stem) spans.push({ start: index, end: index + token.length, stem })
  }
  return spans
}

/** Tokens of which the stems are remembered, and the longest of them. */
const REMEMBERED = 20_000
const LONGEST_TOKEN = 40
const remembered = new Map<string, string[]>()

/** The words of texts repeat from search to search, and folding one takes longer than all else here. */
function stemsOf(token: string): string[] {
  const known = remembered.get(token)
  if (known) return known
  const { words, variants, spellings } = foldText(signName(token) ?? token)
  const stems = [...words, ...variants.flat(), ...spellings]
  if (remembered.size >= REMEMBERED) remembered.clear()
  if (token.length <= LONGEST_TOKEN) remembered.set(token, stems)
  return stems
}

/** Where a window begins that holds the most different words; the earliest of equals. */
function bestStart(text: string, spans: Span[]): number | null {
  let best: { start: number; words: number } | null = null
  let last = 0
  for (const [first, span] of spans.entries()) {
    const start = span.start - LEAD
    while ((spans[last]?.end ?? Number.POSITIVE_INFINITY) <= start + LENGTH) last++
    const words = new Set(spans.slice(first, last).map((inside) => inside.stem)).size
    if (!best || words > best.words) best = { start, words }
  }
  if (!best) return null
  return best.start <= 0 ? 0 : boundaryBefore(text, best.start)
}

/** The end of the last word that ends at or before `place`; `place` itself in a text without spaces. */
function boundaryBefore(text: string, place: number): number {
  if (place >= text.length) return text.length
  const space = text.lastIndexOf(' ', place)
  return space > place - LEAD && space > 0 ? space : place
}

function marked(text: string, start: number, end: number, spans: Span[]): Segment[] {
  const segments: Segment[] = []
  const add = (piece: string, hit: boolean) => {
    if (piece) segments.push({ text: piece, hit })
  }
  let at = start
  add(start > 0 ? '…' : '', false)
  for (const span of spans) {
    if (span.start < at || span.end > end) continue
    add(text.slice(at, span.start), false)
    add(text.slice(span.start, span.end), true)
    at = span.end
  }
  add(text.slice(at, end), false)
  add(end < text.length ? '…' : '', false)
  return segments
}
