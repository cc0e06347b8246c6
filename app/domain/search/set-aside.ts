/** Stand for pieces of a text while the rest is worked on; no text keeps them. */
const [OPEN, CLOSE] = ['\uE000', '\uE001']
const MARKED = /\uE000(\d+)\uE001/g

type Piece = { kind: 'formula' | 'code'; text: string }
type Delimited = { opener: string; closer: string; kind: Piece['kind'] }

const DELIMITED: Delimited[] = [
  { opener: '$$', closer: '$$', kind: 'formula' },
  { opener: '\\[', closer: '\\]', kind: 'formula' },
  { opener: '\\(', closer: '\\)', kind: 'formula' },
  { opener: '```', closer: '```', kind: 'code' },
  { opener: '``', closer: '``', kind: 'code' },
  { opener: '`', closer: '`', kind: 'code' },
  { opener: '$', closer: '$', kind: 'formula' },
]

/** A text whose formulas and code wait aside, so that no rule of Markdown touches them. */
export type SetAside = { text: string; pieces: Piece[] }

/** Takes formulas and code out of a Markdown text. Linear in its length, whatever is left open. */
export function setAside(markdown: string): SetAside {
  const source = markdown.replace(/[\uE000\uE001]/g, '')
  const pieces: Piece[] = []
  const find = closers(source)
  let text = ''
  let from = 0
  for (const { index } of source.matchAll(/\\[([]|\\[\s\S]|\$+|`+/g)) {
    if (index < from) continue
    const piece = pieceAt(source, index, find)
    if (!piece) continue
    text += `${source.slice(from, index)}${OPEN}${pieces.length}${CLOSE}`
    pieces.push(piece)
    from = piece.end
  }
  return { text: text + source.slice(from), pieces }
}

/** Puts the pieces back as `written` says. */
export const putBack = (text: string, pieces: Piece[], written: (piece: Piece) => string) =>
  text.replace(MARKED, (_, place: string) => {
    const piece = pieces[Number(place)]
    return piece ? written(piece) : ''
  })

type Find = (closer: string, from: number) => number

/** A closer that is nowhere is not looked for twice. */
function closers(source: string): Find {
  const missing = new Set<string>()
  return (closer, from) => {
    if (missing.has(closer)) return -1
    const at = source.indexOf(closer, from)
    if (at < 0) missing.add(closer)
    return at
  }
}

function pieceAt(source: string, index: number, find: Find): (Piece & { end: number }) | null {
  const found = DELIMITED.find(({ opener }) => source.startsWith(opener, index))
  if (!found) return null
  const { opener, closer, kind } = found
  const start = index + opener.length
  let at = find(closer, start)
  while (closer === '$' && at > 0 && source.charAt(at - 1) === '\\') at = find(closer, at + 1)
  if (at < 0 || at === start) return null
  const text = source.slice(start, at)
  if (opener === '$' && !isFormula(source, text, at)) return null
  return { kind, text, end: at + closer.length }
}

/** Pandoc's rule, so that "$5 and $6" stays text. */
const isFormula = (source: string, text: string, at: number) =>
  !/^\s|\s$/.test(text) && !/\d/.test(source.charAt(at + 1))
