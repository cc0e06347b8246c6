import type { EventData, EventKind } from '#app/domain/event/kinds.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { loadActivity, touchActivity } from '#app/services/records/touch-activity.server.ts'
import { type NewAttempt, updateAttempt } from '#db/queries/attempts.ts'
import { appendEvent } from '#db/queries/events.ts'
import type { Tx } from '#db/types.ts'

type Noted = {
  attempt: { id: string; recordId: string }
  /** What it is called in the timeline. */
  name: string
  event: EventKind
  actor: Pick<Member, 'id'>
  data?: EventData
  at: Date
}

/** Keeps in the timeline of the question what was done to an attempt on it. */
export async function noteAttempt(tx: Tx, { attempt, name, event, actor, data, at }: Noted) {
  await appendEvent(tx, {
    kind: event,
    subjectId: attempt.id,
    recordId: attempt.recordId,
    actorId: actor.id,
    data: { name, ...data },
    at,
  })
  await touchActivity(tx, await loadActivity(tx, attempt.recordId), { activeAt: at })
}

/** The same for an act that changes the attempt's own row. */
export async function changeAttempt(
  tx: Tx,
  noted: Noted,
  change: Partial<NewAttempt>,
): Promise<void> {
  await updateAttempt(tx, noted.attempt.id, { ...change, updatedAt: noted.at })
  await noteAttempt(tx, noted)
}
