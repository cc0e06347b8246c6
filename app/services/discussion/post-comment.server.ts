import { anchorColumns } from '#app/domain/comment/anchor.ts'
import type { PostCommentInput } from '#app/domain/comment/input.ts'
import { mayComment } from '#app/domain/policy.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { once } from '#app/services/records/once.server.ts'
import { renderedVersion } from '#app/services/rendered-version.server.ts'
import { reader } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import {
  countBelow,
  type Discussed,
  findDiscussedByNumber,
  insertComment,
} from '#db/queries/comments.ts'
import { appendEvent } from '#db/queries/events.ts'
import { addSubject } from '#db/queries/subjects.ts'
import type { Reader, Tx } from '#db/types.ts'
import { inTurn } from './in-turn.server.ts'
import { limitComments, limitLinks } from './newcomer-limits.server.ts'
import { placeReply } from './place-reply.server.ts'
import { recordActivity } from './record-activity.server.ts'
import { type SetComment, setComment } from './set-comment.server.ts'
import { storeCommentText } from './store-comment-text.server.ts'

type Target = { kind: RecordKind; number: number }

/** Adds a comment to a record's discussion. The same form sent twice makes one comment. */
export async function postComment(
  viewer: Viewer,
  target: Target,
  input: PostCommentInput,
  at = now(),
) {
  if (!viewer) return refuse('forbidden', 'signIn')
  const { id } = await openRecord(reader(), viewer, target)
  await consume('post', viewer.id)
  limitLinks(viewer, input.body)
  const text = await setComment(input.body)
  return inTurn(id, () =>
    once(viewer, input.key, at, async (tx) => {
      const record = await openRecord(tx, viewer, target)
      await limitComments(tx, viewer, at)
      return storeComment(tx, { author: viewer, record, input, text, at })
    }),
  )
}

async function openRecord(q: Reader, viewer: Member, target: Target): Promise<Discussed> {
  const record = await findDiscussedByNumber(q, scopeOf(viewer), target)
  if (!record) return refuse('not-found', 'page')
  return mayComment(viewer, record) ? record : refuse('forbidden', 'comment_')
}

type Posting = {
  author: Member
  record: Discussed
  input: PostCommentInput
  text: SetComment
  at: Date
}

async function storeComment(tx: Tx, { author, record, input, text, at }: Posting) {
  const recordId = record.id
  const reply = { id: newId(), recordId, parentId: input.parentId }
  const place = await placeReply(tx, scopeOf(author), reply)
  const id = await addSubject(tx, 'comment', reply.id)
  await insertComment(tx, {
    id,
    recordId,
    ...place,
    authorId: author.id,
    ...text.columns,
    renderVersion: await renderedVersion(tx, text),
    ...anchorColumns(input.anchor),
    ...UNRATED,
    visibility: 'public',
    revision: 1,
    createdAt: at,
    updatedAt: at,
  })
  await storeCommentText(tx, {
    id,
    recordId,
    authorId: author.id,
    revision: 1,
    reason: '',
    text,
    at,
  })
  await countBelow(tx, place.parentId, 1)
  await recordActivity(tx, recordId, { comments: 1, activeAt: at })
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
