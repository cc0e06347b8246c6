import { refuse } from '#app/domain/refusal/refusal.ts'
import { recomputeBorneOn } from '#app/services/evidence/recompute-borne-on.server.ts'
import type { VisibilityChange } from '#app/services/records/assign-record-visibility.server.ts'
import { type AttemptOnRecord, updateAttempt } from '#db/queries/attempts.ts'
import { appendEvent } from '#db/queries/events.ts'
import { recordsWith } from '#db/queries/evidence-matches.ts'
import type { Tx } from '#db/types.ts'

type Attempt = {
  subject: { id: string }
  record: Pick<AttemptOnRecord['record'], 'id' | 'basisAttemptId'>
}

/** Hides an attempt, or shows it again. What a question's status stands on stays in the open. */
export async function assignAttemptVisibility(
  tx: Tx,
  { subject: { id }, record }: Attempt,
  { to, reason, actor, at }: VisibilityChange,
) {
  if (to === 'hidden' && record.basisAttemptId === id) refuse('attemptStands')
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
