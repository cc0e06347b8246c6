import type { AnswerMembershipInput } from '#app/domain/membership/input.ts'
import { mayAnswerMembership } from '#app/domain/membership/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { storeRole } from '#app/services/accounts/store-role.server.ts'
import { now } from '#app/services/clock.server.ts'
import { reader, write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { findMembershipRequest, updateMembershipRequest } from '#db/queries/membership-requests.ts'
import { findPerson } from '#db/queries/people.ts'
import type { Reader } from '#db/types.ts'

/** Makes somebody a member who asked for it, or says *not yet* and why. */
export async function answerMembership(
  viewer: Member,
  id: string,
  { answer, reason }: AnswerMembershipInput,
  at = now(),
): Promise<void> {
  return write(async (tx) => {
    const request = await answerable(tx, viewer, id)
    const granted = answer === 'grant'
    const said = { answeredAt: at, answeredById: viewer.id, granted, answer: reason }
    await updateMembershipRequest(tx, id, said)
    const person = await findPerson(tx, request.personId)
    // An administrator may have given a role meanwhile: that stays.
    if (granted && person?.role === 'new')
      await storeRole(tx, person, { role: 'member', reason, actorId: viewer.id, at })
    if (!granted)
      await appendEvent(tx, {
        kind: 'membership-not-yet',
        subjectId: request.personId,
        actorId: viewer.id,
        data: { reason },
        at,
      })
  })
}

/** What a curator reads before answering. */
export async function membershipAnswerForm(viewer: Member, id: string) {
  const { handle, displayName, reason, askedAt, joinedAt } = await answerable(reader(), viewer, id)
  return { handle, displayName, reason, askedAt, joinedAt }
}

async function answerable(q: Reader, viewer: Member, id: string) {
  // Whoever may not answer does not learn who asked.
  if (!mayAnswerMembership(viewer, '')) return refuse('answerMembership')
  const request = (await findMembershipRequest(q, id)) ?? refuse('page')
  if (!mayAnswerMembership(viewer, request.personId)) refuse('answerMembership')
  if (request.answeredAt) refuse('membershipAnswered')
  return request
}
