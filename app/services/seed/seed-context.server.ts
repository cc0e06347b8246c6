import type { FoundReference } from '#app/domain/reference/identify.ts'
import type { RenderedObservable } from '#app/services/observables/store-observable.server.ts'
import type { RenderedRecordTexts } from '#app/services/records/render-record-texts.server.ts'
import type { Rendered } from '#app/services/texts/render-text.server.ts'
import type { SeedContent, SeedReference } from '#db/seed/index.ts'
import type { Tx } from '#db/types.ts'

/** The texts of all records by the key of each, set before the write. */
export type SeedTexts = {
  records: Map<string, RenderedRecordTexts>
  observables: RenderedObservable[]
  /** In the order of the content, as the rationales. */
  references: Rendered<'reference'>[]
  rationales: Rendered<'rationale'>[]
}

/** What has been stored so far, by the key of each. */
export type Stored = Map<string, { id: string; number: number }>

export type Seeding = {
  tx: Tx
  content: SeedContent
  texts: SeedTexts
  author: { id: string }
  at: Date
  areas: Map<string, string>
  records: Stored
  observables: Map<string, { id: string; key: string }>
  /** Whether an entry is to be stored; what is there already is only spoken of. */
  isNew: (key: string) => boolean
}

/** A DOI and an arXiv id are of the work itself; an address may be of something beside it. */
export function identifiersOf(work: SeedReference | undefined): FoundReference[] {
  const found: FoundReference[] = []
  if (work?.doi) found.push({ scheme: 'doi', id: work.doi })
  if (work?.arxiv) found.push({ scheme: 'arxiv', id: work.arxiv })
  if (work?.url && found.length === 0) found.push({ scheme: 'url', id: work.url })
  return found
}

/** The texts of a record with the works that it cites beside those in the text itself. */
export function textsWith(
  { content, texts }: Seeding,
  key: string,
  works: string[],
): RenderedRecordTexts {
  const set = texts.records.get(key)
  if (!set) throw new Error(`The seed has no texts for ${key}`)
  const cited = works.flatMap((work) =>
    identifiersOf(content.references.find((one) => one.key === work)).slice(0, 1),
  )
  return { ...set, references: [...cited, ...set.references] }
}

/** The ids of records that were stored before. */
export const idsOf = ({ records }: Seeding, keys: readonly string[]): string[] =>
  keys.flatMap((key) => records.get(key)?.id ?? [])

export const numbersOf = ({ records }: Seeding, keys: readonly string[]): number[] =>
  keys.flatMap((key) => records.get(key)?.number ?? [])
