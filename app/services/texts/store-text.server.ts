import type { RecordKind } from '#app/domain/record/kind.ts'
import { collectCitations } from '#app/services/references/collect-citations.server.ts'
import { indexSubject } from '#app/services/search/index-subject.server.ts'
import { addRevision } from '#db/queries/revisions.ts'
import type { RevisionTexts } from '#db/schema/index.ts'
import { type TextKind, textEntry } from '#db/schema/rendered-texts.ts'
import type { Tx } from '#db/types.ts'
import type { Rendered } from './render-text.server.ts'
import { keptTexts } from './revision-sources.server.ts'

type Words = Pick<Rendered<TextKind>, 'kind' | 'words'>

type Place = {
  id: string
  /** The record it is on, and the kind of record it is itself; null for neither. */
  recordId?: string | null
  recordKind?: RecordKind | null
  /** It was not found by any words before. */
  isNew?: boolean
}

type ToStore = Place & {
  text: Words & Pick<Rendered<TextKind>, 'references'> & { columns: Record<string, string> }
  authorId: string
  revision: number
  reason: string
  /** What a revision keeps that is not rendered. */
  besides?: Pick<RevisionTexts, 'title' | 'tags' | 'facts'>
  at: Date
}

/** Stores a revision of a text, the works it cites and the words it is found by. */
export async function storeText(tx: Tx, { text, besides, at, ...about }: ToStore): Promise<void> {
  const { id: subjectId, authorId, revision, reason } = about
  const texts = { ...keptTexts(text.kind, text.columns), ...besides }
  await addRevision(tx, { subjectId, authorId, revision, reason, texts, createdAt: at })
  const isNew = revision === 1
  const citing = { id: subjectId, kind: about.recordKind ?? null, isNew }
  if (textEntry(text.kind).cites) await collectCitations(tx, citing, text.references, at)
  await indexText(tx, text, { ...about, isNew })
}

/** Makes a text findable by its words, if it is of a kind that search finds. */
export async function indexText(tx: Tx, { kind, words }: Words, place: Place): Promise<void> {
  const { id: subjectId, recordId, recordKind, isNew = false } = place
  const as = recordKind ?? textEntry(kind).indexed?.as
  if (recordId && as) await indexSubject(tx, { subjectId, recordId, kind: as, isNew, ...words })
}
