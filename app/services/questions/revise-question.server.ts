import type { EventKind } from '#app/domain/event/kinds.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import type { setRecordTexts } from '#app/services/records/set-record-texts.server.ts'
import { collectCitations } from '#app/services/references/collect-citations.server.ts'
import { indexSubject } from '#app/services/search/index-subject.server.ts'
import { appendEvent } from '#db/queries/events.ts'
import { type QuestionRow, updateQuestion } from '#db/queries/questions.ts'
import { type RecordRow, updateRecord } from '#db/queries/records.ts'
import { addRevision } from '#db/queries/revisions.ts'
import { setTags } from '#db/queries/tags.ts'
import type { Tx } from '#db/types.ts'
import { revisionTexts } from './revision-texts.server.ts'

type Revision = {
  record: Pick<RecordRow, 'id' | 'revision'>
  texts: Awaited<ReturnType<typeof setRecordTexts>>
  tags: string[]
  areaId?: string | null
  facts: Partial<QuestionRow>
  editor: Pick<Member, 'id'>
  reason: string
  event: EventKind
  at: Date
}

/** Stores the next revision of a question; the earlier ones stay. */
export async function reviseQuestion(tx: Tx, change: Revision) {
  const { record, texts, at } = change
  const revision = record.revision + 1
  await updateRecord(tx, record.id, {
    ...texts.columns,
    ...(change.areaId === undefined ? {} : { areaId: change.areaId }),
    revision,
    updatedAt: at,
    lastActivityAt: at,
  })
  if (Object.keys(change.facts).length > 0) await updateQuestion(tx, record.id, change.facts)
  await addRevision(tx, {
    subjectId: record.id,
    revision,
    authorId: change.editor.id,
    reason: change.reason,
    texts: revisionTexts(texts.columns, change.tags),
    createdAt: at,
  })
  await setTags(tx, record.id, change.tags)
  await collectCitations(tx, record.id, texts.references, at)
  await indexSubject(tx, {
    subjectId: record.id,
    recordId: record.id,
    kind: 'question',
    ...texts.words,
  })
  await appendEvent(tx, {
    kind: change.event,
    subjectId: record.id,
    recordId: record.id,
    actorId: change.editor.id,
    data: { revision, ...(change.reason ? { reason: change.reason } : {}) },
    at,
  })
  return revision
}
