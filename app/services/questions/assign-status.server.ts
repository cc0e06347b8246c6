import type { AssignStatusInput } from '#app/domain/question/input.ts'
import { somePartOpen } from '#app/domain/question/parts.ts'
import { mayAssignStatus } from '#app/domain/question/policy.ts'
import { isAnswered, mayStep, type QuestionStatus } from '#app/domain/question/status.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import {
  changeStatus,
  type StatusChange,
  storeStep,
} from '#app/services/records/change-status.server.ts'
import { resolveRecord } from '#app/services/records/resolve-named.server.ts'
import { write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { statusesOfParts } from '#db/queries/parts.ts'
import { updateQuestion } from '#db/queries/questions.ts'
import type { Tx } from '#db/types.ts'
import { type LoadedQuestion, loadQuestion } from './load-question.server.ts'
import { mergeChain } from './merge-end.server.ts'
import { recomputeParents } from './recompute-parents.server.ts'

/** Moves a question to another status as of a day, on a stated basis. A curator's act. */
export async function assignStatus(
  viewer: Member,
  number: number,
  input: AssignStatusInput,
  at = now(),
) {
  const asOf = input.asOf ?? at
  if (asOf > at) refuse('form', { fields: { asOf: ['date.future'] } })
  const mergedIntoId = await mergeTarget(viewer, input)
  return write(async (tx) => {
    const loaded = await loadQuestion(tx, viewer, number)
    if (!mayAssignStatus(viewer, loaded.record)) refuse('status')
    await refuseCircle(tx, loaded.record.id, mergedIntoId)
    const change = { actorId: viewer.id, basis: input.basis, at }
    const from = loaded.record.status as QuestionStatus
    if (input.status !== from) {
      if (!mayStep(from, input.status)) refuse('statusStep')
      await refuseBeforeParts(tx, loaded.record.id, input.status)
      const step = { ...change, asOf: input.asOf }
      const moved = await changeStatus(tx, loaded.record, input.status, step)
      await updateQuestion(tx, moved.id, { mergedIntoId, basisAttemptId: null })
      if (mergedIntoId) await tellMerged(tx, loaded, mergedIntoId, { actorId: viewer.id, at })
      await recomputeParents(tx, moved.id, { actorId: viewer.id, asOf: moved.statusAsOf, at })
    }
    await moveFormal(tx, loaded, input.formal, { ...change, asOf })
    return { kind: 'question' as const, number, slug: loaded.record.slug }
  })
}

async function refuseCircle(tx: Tx, id: string, mergedIntoId: string | null) {
  if (mergedIntoId !== null && (await mergeChain(tx, mergedIntoId)).includes(id))
    refuse('form', { fields: { mergedInto: ['question.circle'] } })
}

/** What took it in says so; the page of what was merged leads there from now on. */
const tellMerged = (
  tx: Tx,
  { record }: LoadedQuestion,
  recordId: string,
  by: { actorId: string; at: Date },
) =>
  appendEvent(tx, {
    kind: 'question-merged',
    subjectId: recordId,
    recordId,
    data: { name: recordName('question', record.number) },
    ...by,
  })

async function refuseBeforeParts(tx: Tx, id: string, to: QuestionStatus) {
  if (isAnswered(to) && somePartOpen(await statusesOfParts(tx, id))) refuse('partsOpen')
}

async function mergeTarget(viewer: Viewer, input: AssignStatusInput): Promise<string | null> {
  if (input.status !== 'merged') return null
  if (input.mergedInto === undefined)
    return refuse('form', { fields: { mergedInto: ['question.number'] } })
  return resolveRecord(viewer, { kind: 'question', number: input.mergedInto }, 'mergedInto')
}

async function moveFormal(
  tx: Tx,
  { record, question }: LoadedQuestion,
  to: AssignStatusInput['formal'],
  change: StatusChange & { asOf: Date },
) {
  if (to === undefined || to === question.formalStatus) return
  await storeStep(tx, record.id, { axis: 'formal', from: question.formalStatus, to, ...change })
  await updateQuestion(tx, record.id, { formalStatus: to })
}
