import type { AssignVisibilityInput } from '#app/domain/comment/input.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { recomputeBorneOn } from '#app/services/evidence/recompute-borne-on.server.ts'
import { findAttempt, updateAttempt } from '#db/queries/attempts.ts'
import { appendEvent } from '#db/queries/events.ts'
import { recordsWith } from '#db/queries/evidence-matches.ts'
import type { Tx } from '#db/types.ts'

type Change = AssignVisibilityInput & { actor: Member; at: Date }

/**
 * Hides an attempt, or shows it again; null where the id is not that of one. What a question's status
 * stands on stays in the open.
 */
export async function assignAttemptVisibility(
  tx: Tx,
  id: string,
  { to, reason, actor, at }: Change,
) {
  const found = await findAttempt(tx, scopeOf(actor), id)
  if (!found) return null
  const { attempt, record } = found
  if (to === 'hidden' && record.basisAttemptId === id) refuse('attemptStands')
  if (attempt.visibility === (to === 'hidden' ? 'public' : 'hidden')) {
    await updateAttempt(tx, id, { visibility: to })
    await appendEvent(tx, {
      kind: to === 'hidden' ? 'attempt-hidden' : 'attempt-shown',
      subjectId: id,
      recordId: record.id,
      actorId: actor.id,
      data: { reason },
      at,
    })
    await recomputeBorneOn(tx, await recordsWith(tx, { attemptId: id }), actor.id, at)
  }
  return { kind: record.kind, number: record.number, slug: record.slug, commentId: null }
}
