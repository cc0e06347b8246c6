import type { AskMembershipInput } from '#app/domain/membership/input.ts'
import { DAYS_UNTIL_NEXT, mayAskMembership } from '#app/domain/membership/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { DAY_MS } from '#app/domain/text/day.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { write } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { appendEvent } from '#db/queries/events.ts'
import {
  insertMembershipRequest,
  latestMembershipRequest,
  type MembershipRequestRow,
} from '#db/queries/membership-requests.ts'
import { findPerson } from '#db/queries/people.ts'

/** Asks to become a member, with a reason that curators read; one request at a time. */
export async function askMembership(
  viewer: Member,
  { reason }: AskMembershipInput,
  at = now(),
): Promise<void> {
  await consume('post', viewer.id)
  return write(async (tx) => {
    if (!mayAskMembership(await findPerson(tx, viewer.id))) refuse('askMembership')
    const latest = await latestMembershipRequest(tx, viewer.id)
    if (latest && !latest.answeredAt) refuse('membershipAsked')
    if (latest && nextAt(latest) > at) refuse('membershipSoon')
    await insertMembershipRequest(tx, {
      id: newId(),
      personId: viewer.id,
      reason,
      askedAt: at,
      answer: '',
    })
    await appendEvent(tx, {
      kind: 'membership-asked',
      subjectId: viewer.id,
      actorId: viewer.id,
      data: {},
      at,
    })
  })
}

/** When somebody can ask again who was told *not yet*. */
export const nextAt = ({ answeredAt, askedAt }: MembershipRequestRow): Date =>
  new Date((answeredAt ?? askedAt).getTime() + DAYS_UNTIL_NEXT * DAY_MS)
