import { bibtexParser } from 'latex-utensils'
import type { BibtexEntry } from '#app/domain/reference/bibtex-entry.ts'
import { type BibtexProblem, syntaxProblem } from '#app/domain/reference/bibtex-problem.ts'

const LONGEST = 20_000
/** What the parser can take in without running out of its stack. */
const DEEPEST = 100

type Parsed = { ok: true; entry: BibtexEntry } | { ok: false; problem: BibtexProblem }
type Strings = ReadonlyMap<string, string>

/** The one entry of a piece of BibTeX, or what is wrong with it. */
export function parseBibtex(source: string): Parsed {
  const wrong = (problem: BibtexProblem): Parsed => ({ ok: false, problem })
  const here = { line: 1, field: null }
  if (source.length > LONGEST) return wrong({ kind: 'long', ...here })
  if (depthOf(source) > DEEPEST) return wrong({ kind: 'deep', ...here })
  try {
    const { content } = bibtexParser.parse(source.replace(/\r\n?/g, '\n'))
    const entries = content.filter(bibtexParser.isEntry)
    const [first, second] = entries.filter((one) => one.entryType !== 'comment')
    if (!first) return wrong({ kind: 'none', ...here })
    if (second) return wrong({ kind: 'several', line: second.location.start.line, field: null })
    return { ok: true, entry: entryOf(first, stringsIn(content)) }
  } catch (error) {
    if (!bibtexParser.isSyntaxError(error)) throw error
    return wrong(syntaxProblem(source, error.location.start, error.found))
  }
}

function depthOf(source: string): number {
  let [depth, most] = [0, 0]
  for (const sign of source) {
    if (sign === '{') most = Math.max(most, ++depth)
    else if (sign === '}') depth--
  }
  return most
}

function stringsIn(content: bibtexParser.BibtexAst['content']): Strings {
  const found = content.filter(bibtexParser.isStringEntry)
  return new Map(
    found.map(({ abbreviation, value }) => [abbreviation.toLowerCase(), value.content]),
  )
}

function entryOf({ entryType, content, location }: bibtexParser.Entry, strings: Strings) {
  const fields = content.map(
    ({ name, value, location: at }) =>
      [name.toLowerCase(), { text: textOf(value, strings), line: at.start.line }] as const,
  )
  // The first of two of the same name stands, as in BibTeX.
  return { type: entryType, line: location.start.line, fields: new Map(fields.reverse()) }
}

function textOf(value: bibtexParser.FieldValue, strings: Strings): string {
  if (value.kind === 'concat') return value.content.map((part) => textOf(part, strings)).join('')
  if (value.kind !== 'abbreviation') return value.content
  return strings.get(value.content.toLowerCase()) ?? value.content
}
