import { notBefore } from '#app/domain/event/moment.ts'
import { movedByParts } from '#app/domain/question/parts.ts'
import { storedGround } from '#app/domain/record/ground.ts'
import { changeStatus } from '#app/services/records/change-status.server.ts'
import { acceptedPart } from '#db/queries/attempts.ts'
import { derivesFromParts, statusesOfParts, wholeOf } from '#db/queries/parts.ts'
import { updateQuestion } from '#db/queries/questions.ts'
import type { Tx } from '#db/types.ts'

/** Parts form no circle, so this only bounds the work. */
const MOST_LEVELS = 100

type Change = { actorId: string; asOf: Date; at: Date }

/**
 * Lets the question that this one is a part of follow its parts, and whatever that one is a part of.
 * Called in the write that moved, hid or showed the part, after it. Making a question a part moves
 * nothing: that takes no curator.
 */
export async function recomputeParents(tx: Tx, partId: string, change: Change): Promise<void> {
  let id: string | null = partId
  for (let level = 0; id !== null && level < MOST_LEVELS; level++)
    id = await followOnce(tx, id, change)
}

/** The id of the whole where it moved, else null. */
async function followOnce(tx: Tx, partId: string, { actorId, asOf, at }: Change) {
  const whole = await wholeOf(tx, partId)
  if (!whole) return null
  const part = await acceptedPart(tx, whole.id)
  const to = movedByParts({
    present: whole.status,
    parts: await statusesOfParts(tx, whole.id),
    followsParts: await derivesFromParts(tx, whole.id),
    partlyAnswered: part !== null,
  })
  if (to === null) return null
  await changeStatus(tx, whole, to, {
    actorId,
    asOf: notBefore(asOf, whole.statusAsOf),
    basis: storedGround(`parts.${to}`),
    reasons: [],
    at,
  })
  const basisAttemptId = to === 'partially-answered' && part ? part.id : null
  await updateQuestion(tx, whole.id, { basisAttemptId })
  return whole.id
}
