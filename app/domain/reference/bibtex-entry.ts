import { readAuthors } from './authors.ts'
import type { BibtexProblem } from './bibtex-problem.ts'
import type { Description } from './description.ts'
import { type FoundReference, identify } from './identify.ts'
import { readReference } from './read.ts'
import { texText, texTitle } from './tex-text.ts'

/** A field of an entry: its text with what stands for `@string`s put in, and its line. */
export type BibtexField = { text: string; line: number }
export type BibtexEntry = { type: string; line: number; fields: ReadonlyMap<string, BibtexField> }

type Read = { description: Description; identifiers: FoundReference[]; problems: BibtexProblem[] }

const VENUES = [
  'journal',
  'journaltitle',
  'booktitle',
  'maintitle',
  'publisher',
  'school',
  'institution',
  'organization',
]

/** What an entry of BibTeX or BibLaTeX says of a work, and what of it cannot be read. */
export function readEntry({ line, fields }: BibtexEntry): Read {
  const text = (name: string) => fields.get(name)?.text.trim() ?? ''
  const year = yearOf(text('year') || text('date'))
  const title = [text('title'), text('subtitle')].filter(Boolean).join(': ')
  const authors = readAuthors(text('author') || text('editor'))
  const at = (names: string[]) => {
    const field = names.find((name) => fields.has(name)) ?? null
    return { field, line: (field && fields.get(field)?.line) || line }
  }
  const problems: BibtexProblem[] = []
  if (texTitle(title) === '') problems.push({ kind: 'title', ...at(['title']) })
  if (year === undefined) problems.push({ kind: 'year', ...at(['year', 'date']) })
  if (authors.length === 0 && (text('author') || text('editor')) !== '')
    problems.push({ kind: 'authors', ...at(['author', 'editor']) })
  const venue = texText(VENUES.map(text).find((found) => found !== '') ?? '')
  return {
    description: { title: texTitle(title), authors, year: year ?? null, venue },
    identifiers: identifiersIn(text),
    problems,
  }
}

/** Null where none is given; undefined for what is no year. */
function yearOf(typed: string): number | null | undefined {
  const text = texText(typed)
  if (text === '') return null
  const [, year] = /^(?:.*\D)?(\d{4})(?:\D.*)?$/.exec(text) ?? []
  return year === undefined ? undefined : Number(year)
}

function identifiersIn(text: (name: string) => string): FoundReference[] {
  const scheme = text('archiveprefix') || text('eprinttype')
  const eprint = scheme === '' || /arxiv/i.test(scheme) ? text('eprint') : ''
  const typed = [text('doi'), eprint && `arXiv:${eprint.replace(/^arxiv:/i, '')}`, text('url')]
  const found = typed.flatMap((one) => readReference(one)?.found ?? [])
  const keys = found.map((one) => identify(one)?.key)
  return found.filter((_, place) => keys.indexOf(keys[place]) === place)
}
