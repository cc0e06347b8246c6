import type { AssignVisibilityInput } from '#app/domain/comment/input.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { mayHide } from '#app/domain/viewer/subject.ts'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import { assignAttemptVisibility } from '#app/services/attempts/assign-attempt-visibility.server.ts'
import { now } from '#app/services/clock.server.ts'
import { assignCommentVisibility } from '#app/services/comments/assign-comment-visibility.server.ts'
import { recomputeRecord } from '#app/services/evidence/recompute-record.server.ts'
import { restartPassedWindow } from '#app/services/resolutions/restart-window.server.ts'
import { write } from '#db/client.ts'
import { findComment, findDiscussedById } from '#db/queries/comments.ts'
import { appendEvent } from '#db/queries/events.ts'
import { updateRecord } from '#db/queries/records.ts'
import type { Tx } from '#db/types.ts'

type Change = AssignVisibilityInput & { actor: Member; at: Date }

/** Hides a record, comment or attempt from everybody but its author and curators, or shows it again. */
export async function assignVisibility(
  viewer: Viewer,
  subjectId: string,
  input: AssignVisibilityInput,
  at = now(),
) {
  if (!viewer) return refuse('signIn')
  if (!mayHide(viewer)) return refuse('hide')
  if (!input.reason) refuse('form', { fields: { reason: ['reason.missing' satisfies ProblemKey] } })
  return write(async (tx) => {
    const change = { ...input, actor: viewer, at }
    return (
      (await setOnComment(tx, subjectId, change)) ??
      (await assignAttemptVisibility(tx, subjectId, change)) ??
      (await setOnRecord(tx, subjectId, change)) ??
      refuse('page')
    )
  })
}

/** Only what is public is hidden, and only what is hidden is shown; anything else stays as it is. */
const from = (to: AssignVisibilityInput['to']) => (to === 'hidden' ? 'public' : 'hidden')

async function setOnComment(tx: Tx, id: string, { to, reason, actor, at }: Change) {
  const found = await findComment(tx, scopeOf(actor), id)
  if (!found) return null
  const { comment, record } = found
  const event = to === 'hidden' ? 'comment-hidden' : 'comment-shown'
  if (comment.visibility === from(to))
    await assignCommentVisibility(tx, comment, { to, event, actor, reason, at })
  return { kind: record.kind, number: record.number, slug: record.slug, commentId: id }
}

async function setOnRecord(tx: Tx, id: string, { to, reason, actor, at }: Change) {
  const record = await findDiscussedById(tx, scopeOf(actor), id)
  if (!record) return null
  if (record.visibility === from(to)) {
    await updateRecord(tx, id, { visibility: to })
    await appendEvent(tx, {
      kind: to === 'hidden' ? 'record-hidden' : 'record-shown',
      subjectId: id,
      recordId: id,
      actorId: actor.id,
      data: { reason },
      at,
    })
    if (to === 'public') await restartPassedWindow(tx, id, at)
    await recomputeRecord(tx, record, actor.id, at)
  }
  return { kind: record.kind, number: record.number, slug: record.slug, commentId: null }
}
