import type { EventKind } from '#app/domain/event/kinds.ts'
import { hotness } from '#app/domain/ranking/hot.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { isOpenRecord } from '#app/domain/record/open.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { storeText } from '#app/services/texts/store-text.server.ts'
import { storedColumns } from '#app/services/texts/stored-columns.server.ts'
import { insertRecord } from '#db/queries/records.ts'
import { addSubject } from '#db/queries/subjects.ts'
import { setTags } from '#db/queries/tags.ts'
import type { Tx } from '#db/types.ts'
import { storeStep } from './change-status.server.ts'
import type { RenderedRecordTexts } from './render-record-texts.server.ts'

export type RecordToStore<Kind extends RecordKind = RecordKind> = {
  kind: Kind
  number: number
  texts: RenderedRecordTexts
  tags: string[]
  areaId: string | null
  author: Pick<Member, 'id'>
  status: string
  basis: string
  visibility: Visibility
  event: EventKind
  at: Date
}

/**
 * Writes what every new record has: its first revision, status, tags, citations, words and event.
 * The row of its kind is the caller's to add, in the same write.
 */
export async function storeRecord<Kind extends RecordKind>(tx: Tx, record: RecordToStore<Kind>) {
  const { kind, number, texts, author, at } = record
  const id = await addSubject(tx, kind)
  await insertRecord(tx, { ...recordRow(id, record), ...(await storedColumns(tx, texts)) })
  await storeText(tx, {
    text: texts,
    id,
    recordId: id,
    recordKind: kind,
    authorId: author.id,
    revision: 1,
    reason: '',
    besides: { tags: record.tags, ...(texts.facts ? { facts: texts.facts } : {}) },
    at,
  })
  await setTags(tx, id, record.tags)
  await storeStep(tx, id, firstStatus(record))
  return { id, kind, number, slug: texts.columns.slug }
}

function recordRow(id: string, record: RecordToStore) {
  const { kind, number, areaId, author, status, visibility, basis, at } = record
  const counts = { usefulUp: 0, usefulDown: 0, agreeUp: 0, agreeDown: 0, score: 0, commentCount: 0 }
  return {
    id,
    kind,
    number,
    ...counts,
    areaId,
    status,
    open: isOpenRecord(kind, status),
    statusAsOf: at,
    statusBasis: basis,
    visibility,
    authorId: author.id,
    createdAt: at,
    updatedAt: at,
    revision: 1,
    hot: hotness({ score: 0, comments: 0, evidence: 0, resolutions: 0, createdAt: at }),
    lastActivityAt: at,
  }
}

const firstStatus = ({ status, basis, author, event, at }: RecordToStore) => ({
  axis: 'human' as const,
  from: '',
  to: status,
  asOf: at,
  basis,
  actorId: author.id,
  event: { kind: event },
  at,
})
