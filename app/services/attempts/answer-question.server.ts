import {
  type StatusOfParts,
  somePartOpen,
  standingWith,
  statusOfParts,
} from '#app/domain/question/parts.ts'
import { mayStep, type QuestionStatus } from '#app/domain/question/status.ts'
import { storedGround } from '#app/domain/record/ground.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { recomputeParents } from '#app/services/questions/recompute-parents.server.ts'
import { moveStatus, type StatusChange } from '#app/services/records/move-status.server.ts'
import { newId } from '#db/ids.ts'
import { type AttemptOnRecord, acceptedPart } from '#db/queries/attempts.ts'
import { statusesOfParts } from '#db/queries/parts.ts'
import { updateQuestion } from '#db/queries/questions.ts'
import { updateRecord } from '#db/queries/records.ts'
import { addStatusChange } from '#db/queries/status-changes.ts'
import type { Tx } from '#db/types.ts'

type Act = { actor: Member; at: Date }

/** Gives a question the status that an attempt, now accepted, answers it with. */
export async function answerQuestion(tx: Tx, found: AttemptOnRecord, { actor, at }: Act) {
  const { attempt, record } = found
  const { scope, direction } = attempt
  const to: QuestionStatus = scope === 'partial' ? 'partially-answered' : `answered-${direction}`
  if (to === record.status) return supportStatus(tx, found, { actor, at })
  if (!mayStep(record.status, to)) refuse('attemptStep')
  if (scope === 'full' && somePartOpen(await statusesOfParts(tx, record.id))) refuse('partsOpen')
  const change = { actor, ...momentsOf(record, at), basis: storedGround(`attempt.${scope}`) }
  await moveStatus(tx, record, to, change)
  await updateQuestion(tx, record.id, { basisAttemptId: attempt.id })
  await recomputeParents(tx, record.id, change)
}

/** A question that was partly answered already keeps the attempt it stands on, if it has one. */
async function supportStatus(tx: Tx, { attempt, record }: AttemptOnRecord, { actor, at }: Act) {
  if (record.basisAttemptId !== null) return
  await restate(tx, record, {
    actor,
    ...momentsOf(record, at),
    basis: storedGround('attempt.partial'),
  })
  await updateQuestion(tx, record.id, { basisAttemptId: attempt.id })
}

/** Takes a question back from an attempt that it stood on: to what its parts and other attempts say. */
export async function reopenQuestion(
  tx: Tx,
  { attempt, record }: AttemptOnRecord,
  { actor, at, reason }: Act & { reason: string },
) {
  const other = await acceptedPart(tx, record.id, attempt.id)
  const said = statusOfParts(await statusesOfParts(tx, record.id))
  const to = standingWith(said, other !== null)
  const basisAttemptId = to === 'partially-answered' && other ? other.id : null
  await updateQuestion(tx, record.id, { basisAttemptId })
  const change = { actor, ...momentsOf(record, at), ...groundsOf(to, other !== null, reason) }
  if (to === record.status) return restate(tx, record, change)
  await moveStatus(tx, record, to, change)
  await recomputeParents(tx, record.id, change)
}

/** On what the status then stands: another attempt, the parts, or nothing. */
function groundsOf(to: StatusOfParts, byAttempt: boolean, reason: string) {
  if (to === 'open') return { basis: storedGround('attempt.reopened', reason) }
  if (byAttempt && to === 'partially-answered') return { basis: storedGround('attempt.partial') }
  return { basis: storedGround(`parts.${to}`), reasons: [] }
}

/** The same status on other grounds. */
async function restate(tx: Tx, record: AttemptOnRecord['record'], change: StatusChange) {
  const { actor, at: createdAt, ...step } = change
  const { id: recordId, status } = record
  const same = { axis: 'human', from: status, to: status, ...step } as const
  await addStatusChange(tx, { id: newId(), recordId, ...same, actorId: actor.id, createdAt })
  await updateRecord(tx, recordId, { statusBasis: step.basis })
}

/** Never before what the question was told last, even where the clock was set back. */
const momentsOf = ({ statusAsOf, updatedAt }: AttemptOnRecord['record'], at: Date) => ({
  asOf: at > statusAsOf ? at : statusAsOf,
  at: at > updatedAt ? at : updatedAt,
})
