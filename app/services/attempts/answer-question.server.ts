import {
  type StatusOfParts,
  somePartOpen,
  standingWith,
  statusOfParts,
} from '#app/domain/question/parts.ts'
import { mayStep, type QuestionStatus } from '#app/domain/question/status.ts'
import { storedGround } from '#app/domain/record/ground.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { recomputeParents } from '#app/services/questions/recompute-parents.server.ts'
import { changeStatus } from '#app/services/records/change-status.server.ts'
import { type AttemptOnRecord, acceptedPart } from '#db/queries/attempts.ts'
import { statusesOfParts } from '#db/queries/parts.ts'
import { updateQuestion } from '#db/queries/questions.ts'
import type { Tx } from '#db/types.ts'

type Act = { actorId: string; at: Date }

/** Gives a question the status that an attempt, now accepted, answers it with. */
export async function answerQuestion(tx: Tx, found: AttemptOnRecord, { actorId, at }: Act) {
  const { attempt, record } = found
  const { scope, direction } = attempt
  const to: QuestionStatus = scope === 'partial' ? 'partially-answered' : `answered-${direction}`
  if (to === record.status) return supportStatus(tx, found, { actorId, at })
  if (!mayStep(record.status, to)) refuse('attemptStep')
  if (scope === 'full' && somePartOpen(await statusesOfParts(tx, record.id))) refuse('partsOpen')
  const change = { actorId, at, basis: storedGround(`attempt.${scope}`) }
  const { statusAsOf: asOf } = await changeStatus(tx, record, to, change)
  await updateQuestion(tx, record.id, { basisAttemptId: attempt.id })
  await recomputeParents(tx, record.id, { actorId, asOf, at })
}

/** A question that was partly answered already keeps the attempt it stands on, if it has one. */
async function supportStatus(tx: Tx, { attempt, record }: AttemptOnRecord, { actorId, at }: Act) {
  if (record.basisAttemptId !== null) return
  await changeStatus(tx, record, record.status, {
    actorId,
    at,
    basis: storedGround('attempt.partial'),
    event: null,
  })
  await updateQuestion(tx, record.id, { basisAttemptId: attempt.id })
}

/** Takes a question back from an attempt that it stood on: to what its parts and other attempts say. */
export async function reopenQuestion(
  tx: Tx,
  { attempt, record }: AttemptOnRecord,
  { actorId, at, reason }: Act & { reason: string },
) {
  const other = await acceptedPart(tx, record.id, attempt.id)
  const said = statusOfParts(await statusesOfParts(tx, record.id))
  const to = standingWith(said, other !== null)
  const basisAttemptId = to === 'partially-answered' && other ? other.id : null
  await updateQuestion(tx, record.id, { basisAttemptId })
  const change = { actorId, at, ...groundsOf(to, other !== null, reason) }
  if (to === record.status) return changeStatus(tx, record, to, { ...change, event: null })
  const { statusAsOf: asOf } = await changeStatus(tx, record, to, change)
  await recomputeParents(tx, record.id, { actorId, asOf, at })
}

/** On what the status then stands: another attempt, the parts, or nothing. */
function groundsOf(to: StatusOfParts, byAttempt: boolean, reason: string) {
  if (to === 'open') return { basis: storedGround('attempt.reopened', reason) }
  if (byAttempt && to === 'partially-answered') return { basis: storedGround('attempt.partial') }
  return { basis: storedGround(`parts.${to}`), reasons: [] }
}
