import { type Lack, lackOf } from '#app/domain/attempt/acceptance.ts'
import type { DecideAttemptInput } from '#app/domain/attempt/input.ts'
import { isDecided, isUndecided } from '#app/domain/attempt/state.ts'
import { momentAfter } from '#app/domain/event/moment.ts'
import type { RefusalWhat } from '#app/domain/refusal/kinds.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { reader, write } from '#db/client.ts'
import type { Tx } from '#db/types.ts'
import { answerQuestion, reopenQuestion } from './answer-question.server.ts'
import { type DecidableAttempt, decidableAttempt } from './decidable-attempt.server.ts'
import { changeAttempt } from './note-attempt.server.ts'
import { plainTitle } from './plain-title.server.ts'

const EVENTS = {
  accept: 'attempt-accepted',
  reject: 'attempt-rejected',
  reopen: 'attempt-reopened',
} as const

const LACKS: Record<Exclude<Lack, 'none'>, RefusalWhat> = {
  two: 'attemptLacksTwo',
  'one-or-mark': 'attemptLacksOneOrMark',
  one: 'attemptLacksOne',
}

/**
 * Accepts an attempt, and its question takes the status that it answers with; rejects it; or takes it
 * up again, and a question that stood on it goes back. A curator's act.
 */
export async function decideAttempt(
  viewer: Member,
  id: string,
  input: DecideAttemptInput,
  at = now(),
) {
  const name = await plainTitle((await decidableAttempt(reader(), viewer, id)).attempt)
  return write(async (tx) => {
    const found = await decidableAttempt(tx, viewer, id)
    const { attempt } = found
    if (input.base !== undefined && input.base !== attempt.revision) refuse('attemptRevised')
    const act: Act = { actor: viewer, input, at: momentAfter(at, attempt.updatedAt) }
    const change = await decided(tx, found, act)
    const { actor, at: moment } = act
    const { reason } = input
    const event = EVENTS[input.decision]
    await changeAttempt(tx, { attempt, name, event, actor, data: { reason }, at: moment }, change)
    return { id }
  })
}

type Act = { actor: Member; input: DecideAttemptInput; at: Date }

async function decided(tx: Tx, found: DecidableAttempt, act: Act) {
  const { decision, reason } = act.input
  if (decision === 'reopen') return reopened(tx, found, act)
  if (!isUndecided(found.attempt.state)) refuse('attemptDecided')
  if (decision === 'accept') await accept(tx, found, act)
  const by = { decidedAt: act.at, decidedById: act.actor.id, decidedReason: reason }
  return { state: decision === 'accept' ? 'accepted' : 'rejected', ...by } as const
}

async function accept(tx: Tx, found: DecidableAttempt, { actor, at }: Act) {
  const lack = lackOf(found.reviews, found.attempt.machineCheckedAt !== null)
  if (lack !== 'none') refuse(LACKS[lack])
  await answerQuestion(tx, found, { actorId: actor.id, at })
}

async function reopened(tx: Tx, found: DecidableAttempt, { actor, input, at }: Act) {
  if (!isDecided(found.attempt.state)) refuse('attemptUndecided')
  if (found.record.basisAttemptId === found.attempt.id)
    await reopenQuestion(tx, found, { actorId: actor.id, at, reason: input.reason })
  const nobody = { decidedAt: null, decidedById: null, decidedReason: '' }
  return { state: 'under-review', ...nobody } as const
}
