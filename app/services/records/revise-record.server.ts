import type { EventKind } from '#app/domain/event/kinds.ts'
import { notBefore } from '#app/domain/event/moment.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { storeText } from '#app/services/texts/store-text.server.ts'
import { storedColumns } from '#app/services/texts/stored-columns.server.ts'
import type { ActivityRow } from '#db/queries/activity.ts'
import { appendEvent } from '#db/queries/events.ts'
import type { RecordRow } from '#db/queries/records.ts'
import { findRevision } from '#db/queries/revisions.ts'
import { setTags, tagsOf } from '#db/queries/tags.ts'
import type { Tx } from '#db/types.ts'
import type { RenderedRecordTexts } from './render-record-texts.server.ts'
import { touchActivity } from './touch-activity.server.ts'

type Revision = {
  record: ActivityRow & Pick<RecordRow, 'revision'>
  /** The revision the editor started from; `conflict` when another was stored since. */
  base?: number
  /** Without facts of their own, those of the present revision stay. */
  texts: RenderedRecordTexts
  /** Left out, the present ones stay. */
  tags?: string[]
  areaId?: string | null
  editor: Pick<Member, 'id'>
  reason: string
  event: EventKind
  at: Date
}

/**
 * Stores the next revision of a record; the earlier ones stay. The row of its kind is the caller's
 * to change, in the same write.
 */
export async function reviseRecord(tx: Tx, change: Revision): Promise<number> {
  const { record, base, texts, at } = change
  if (base !== undefined && record.revision !== base) refuse('edited')
  const revision = record.revision + 1
  const set = {
    ...(await storedColumns(tx, texts)),
    ...(change.areaId === undefined ? {} : { areaId: change.areaId }),
    revision,
    updatedAt: notBefore(at, record.updatedAt),
  }
  await touchActivity(tx, record, { activeAt: at, set })
  await keepRevision(tx, change, revision)
  if (change.tags) await setTags(tx, record.id, change.tags)
  const { id } = record
  await appendEvent(tx, {
    kind: change.event,
    subjectId: id,
    recordId: id,
    actorId: change.editor.id,
    data: { revision, ...(change.reason ? { reason: change.reason } : {}) },
    at,
  })
  return revision
}

async function keepRevision(tx: Tx, change: Revision, revision: number) {
  const { record, texts, editor, reason, at } = change
  const tags = change.tags ?? (await tagsOf(tx, record.id))
  const present = texts.facts ? null : await findRevision(tx, record.id, record.revision)
  const facts = texts.facts ?? present?.texts.facts
  await storeText(tx, {
    text: texts,
    id: record.id,
    recordId: record.id,
    recordKind: record.kind,
    authorId: editor.id,
    revision,
    reason,
    besides: { tags, ...(facts ? { facts } : {}) },
    at,
  })
}
