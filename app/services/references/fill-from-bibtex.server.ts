import { writeAuthors } from '#app/domain/reference/authors.ts'
import { readEntry } from '#app/domain/reference/bibtex-entry.ts'
import type { BibtexProblem } from '#app/domain/reference/bibtex-problem.ts'
import { type FoundReference, identify } from '#app/domain/reference/identify.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { identifiersOf } from '#db/queries/references.ts'
import { referenceWords } from '#messages/reference.ts'
import { loadDescribable } from './load-describable.server.ts'
import { otherIdentifiers, writeIdentifiers } from './other-identifiers.server.ts'
import { parseBibtex } from './parse-bibtex.server.ts'

const refuseBibtex = (problem: BibtexProblem): never =>
  refuse('form', { fields: { bibtex: [referenceWords.bibtexProblem(problem)] } })

/** The fields of the form that describes a work as an entry of BibTeX fills them. Stores nothing. */
export async function fillFromBibtex(
  viewer: Member,
  slug: string,
  source: string,
): Promise<Record<string, string>> {
  const { id } = await loadDescribable(reader(), viewer, slug)
  const parsed = parseBibtex(source)
  if (!parsed.ok) return refuseBibtex(parsed.problem)
  const { description, identifiers, problems } = readEntry(parsed.entry)
  const [problem] = problems
  if (problem) refuseBibtex(problem)
  await refuseOtherWork(id, identifiers, parsed.entry.line)
  const same = await sameWork(id, identifiers)
  const { title, authors, year, venue } = description
  return {
    bibtex: '',
    title,
    authors: writeAuthors(authors),
    year: String(year ?? ''),
    venue,
    same,
  }
}

/** An entry that names a DOI and an arXiv id says that both are one work. */
async function sameWork(id: string, named: FoundReference[]): Promise<string> {
  const [own] = await identifiersOf(reader(), id)
  const before = await otherIdentifiers(reader(), id)
  const known = new Set([own, ...before].map((one) => one?.key))
  const others = named.flatMap((found) => identify(found) ?? [])
  const added = others.filter(({ key, scheme }) => scheme !== 'url' && !known.has(key))
  return writeIdentifiers([...before, ...added])
}

/** An entry whose DOI or arXiv id is another than that of the work is of another work. */
async function refuseOtherWork(id: string, named: FoundReference[], line: number) {
  const known = await identifiersOf(reader(), id)
  for (const found of named) {
    const identity = identify(found)
    if (!identity || identity.scheme === 'url') continue
    const same = known.filter(({ scheme }) => scheme === identity.scheme)
    if (same.length > 0 && !same.some(({ identifier }) => identifier === identity.identifier))
      refuseBibtex({ kind: 'other-work', line, field: identity.scheme, found: identity.identifier })
  }
}
