import { mayChangeStatus, mayPutForward } from '#app/domain/policy.ts'
import type { ChangeStatusInput } from '#app/domain/question/input.ts'
import { mayStep, type QuestionStatus } from '#app/domain/question/status.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { appendEvent } from '#db/queries/events.ts'
import { addStatusChange, updateQuestion } from '#db/queries/questions.ts'
import { updateRecord } from '#db/queries/records.ts'
import type { Tx } from '#db/types.ts'
import { type LoadedQuestion, loadQuestion } from './load-question.server.ts'
import { resolveQuestion } from './resolve-named.server.ts'

/** Moves a question to another status as of a day, on a stated basis. A curator's act. */
export async function changeStatus(
  viewer: Viewer,
  number: number,
  input: ChangeStatusInput,
  at = now(),
) {
  if (!viewer) return refuse('forbidden', 'signIn')
  const asOf = input.asOf ?? at
  if (asOf > at) refuse('invalid', 'form', { fields: { asOf: ['date.future'] } })
  const mergedIntoId = await mergeTarget(viewer, input)
  return write(async (tx) => {
    const loaded = await loadQuestion(tx, viewer, number)
    if (!mayChangeStatus(viewer, loaded.record)) refuse('forbidden', 'status')
    if (mergedIntoId === loaded.record.id)
      refuse('invalid', 'form', { fields: { mergedInto: ['question.circle'] } })
    const change = { actor: viewer, asOf, basis: input.basis, at }
    const from = loaded.record.status as QuestionStatus
    if (input.status !== from) {
      if (!mayStep(from, input.status)) refuse('conflict', 'statusStep')
      await moveHuman(tx, loaded, input.status, change)
      await updateQuestion(tx, loaded.record.id, { mergedIntoId })
    }
    await moveFormal(tx, loaded, input.formal, change)
    return { kind: 'question' as const, number, slug: loaded.record.slug }
  })
}

/** The author puts a draft before the field. */
export async function putForward(viewer: Viewer, number: number, at = now()) {
  if (!viewer) return refuse('forbidden', 'signIn')
  return write(async (tx) => {
    const loaded = await loadQuestion(tx, viewer, number)
    if (!mayPutForward(viewer, loaded.record)) refuse('forbidden', 'edit')
    await moveHuman(tx, loaded, 'proposed', { actor: viewer, asOf: at, basis: '', at })
    await updateRecord(tx, loaded.record.id, { visibility: 'public', lastActivityAt: at })
    return { kind: 'question' as const, number, slug: loaded.record.slug }
  })
}

type Change = { actor: Pick<Member, 'id'>; asOf: Date; basis: string; at: Date }

async function mergeTarget(viewer: Viewer, input: ChangeStatusInput): Promise<string | null> {
  if (input.status !== 'merged') return null
  if (input.mergedInto === undefined)
    return refuse('invalid', 'form', { fields: { mergedInto: ['question.number'] } })
  return resolveQuestion(viewer, input.mergedInto, 'mergedInto')
}

async function moveHuman(tx: Tx, { record }: LoadedQuestion, to: QuestionStatus, change: Change) {
  await note(tx, record.id, 'human', record.status, to, change)
  await updateRecord(tx, record.id, {
    status: to,
    statusAsOf: change.asOf,
    statusBasis: change.basis,
    updatedAt: change.at,
    lastActivityAt: change.at,
  })
}

async function moveFormal(
  tx: Tx,
  { record, question }: LoadedQuestion,
  to: ChangeStatusInput['formal'],
  change: Change,
) {
  if (to === undefined || to === question.formalStatus) return
  await note(tx, record.id, 'formal', question.formalStatus, to, change)
  await updateQuestion(tx, record.id, { formalStatus: to })
}

async function note(
  tx: Tx,
  recordId: string,
  axis: 'human' | 'formal',
  from: string,
  to: string,
  { actor, asOf, basis, at }: Change,
) {
  const change = { recordId, axis, from, to, asOf, basis, actorId: actor.id, createdAt: at }
  await addStatusChange(tx, { id: newId(), ...change })
  await appendEvent(tx, {
    kind: 'status-changed',
    subjectId: recordId,
    recordId,
    actorId: actor.id,
    data: { from, to, asOf: asOf.toISOString(), basis },
    at,
  })
}
