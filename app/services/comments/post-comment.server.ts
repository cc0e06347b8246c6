import type { PostCommentInput } from '#app/domain/comment/input.ts'
import { mayComment } from '#app/domain/comment/policy.ts'
import { commentPath } from '#app/domain/paths/comment.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { withMutex } from '#app/services/keyed-mutex.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { renderText } from '#app/services/texts/render-text.server.ts'
import { reader } from '#db/client.ts'
import { type Discussed, findDiscussedByNumber } from '#db/queries/comments.ts'
import type { Reader } from '#db/types.ts'
import { limitLinks } from './newcomer-limits.server.ts'
import { storeComment } from './store-comment.server.ts'

type Target = { kind: RecordKind; number: number }

/** Adds a comment to a record's discussion. The same form sent twice makes one comment. */
export async function postComment(
  viewer: Member,
  target: Target,
  input: PostCommentInput,
  at = now(),
) {
  const { id } = await openRecord(reader(), viewer, target)
  await consume('post', viewer.id)
  limitLinks(viewer, input.body)
  const text = await renderText('comment', input)
  const { parentId, anchor } = input
  return withMutex(id, () =>
    idempotent(
      {
        member: viewer,
        sent: { ...input, target },
        at,
        pathOf: ({ id }: { id: string }) => commentPath(id),
      },
      async (tx) => {
        const record = await openRecord(tx, viewer, target)
        return storeComment(tx, { author: viewer, record, parentId, anchor, text, at })
      },
    ),
  )
}

async function openRecord(q: Reader, viewer: Member, target: Target): Promise<Discussed> {
  const record = await findDiscussedByNumber(q, scopeOf(viewer), target)
  if (!record) return refuse('page')
  return mayComment(viewer, record) ? record : refuse('comment_')
}
