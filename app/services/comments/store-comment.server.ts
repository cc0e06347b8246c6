import { type Anchor, anchorColumns } from '#app/domain/comment/anchor.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { touchActivity } from '#app/services/records/touch-activity.server.ts'
import type { Rendered } from '#app/services/texts/render-text.server.ts'
import { storeText } from '#app/services/texts/store-text.server.ts'
import { storedColumns } from '#app/services/texts/stored-columns.server.ts'
import { newId } from '#db/ids.ts'
import type { ActivityRow } from '#db/queries/activity.ts'
import { countBelow, insertComment } from '#db/queries/comments.ts'
import { appendEvent } from '#db/queries/events.ts'
import { addSubject } from '#db/queries/subjects.ts'
import type { Tx } from '#db/types.ts'
import { limitComments } from './newcomer-limits.server.ts'
import { placeReply } from './place-reply.server.ts'

type Posting = {
  author: Member
  record: ActivityRow & { number: number; slug: string }
  /** The comment that is answered. */
  parentId?: string
  anchor: Anchor | null
  text: Rendered<'comment'>
  at: Date
}

/** Adds a comment, its event and all that is counted of it. The caller has asked whether it may be. */
export async function storeComment(
  tx: Tx,
  { author, record, parentId, anchor, text, at }: Posting,
) {
  await limitComments(tx, author, at)
  const recordId = record.id
  const reply = { id: newId(), recordId, parentId }
  const place = await placeReply(tx, scopeOf(author), reply)
  const id = await addSubject(tx, 'comment', reply.id)
  await insertComment(tx, {
    id,
    recordId,
    ...place,
    authorId: author.id,
    ...(await storedColumns(tx, text)),
    ...anchorColumns(anchor),
    ...UNRATED,
    visibility: 'public',
    revision: 1,
    createdAt: at,
    updatedAt: at,
  })
  const first = { id, recordId, authorId: author.id, revision: 1, reason: '', text, at }
  await storeText(tx, first)
  await countBelow(tx, place.parentId, 1)
  await touchActivity(tx, record, { comments: 1, activeAt: at })
  const event = { kind: 'comment-posted', subjectId: id, recordId, actorId: author.id, at } as const
  await appendEvent(tx, event)
  return { id, kind: record.kind, number: record.number, slug: record.slug }
}

const UNRATED = {
  usefulUp: 0,
  usefulDown: 0,
  agreeUp: 0,
  agreeDown: 0,
  score: 0,
  best: 0,
  descendantCount: 0,
}
