import { membershipAnswerPath } from '#app/domain/paths/person.ts'
import type { WaitingAct } from '#app/domain/waiting/row.ts'
import { membershipRequestsOpen, membershipRequestsSince } from '#db/queries/membership-requests.ts'
import type { WaitingKind } from './kind.server.ts'

/** Those who ask to be a member. */
export const MEMBERSHIP_REQUESTS: WaitingKind = {
  since: (q, _look, most) => membershipRequestsSince(q, most),
  rows: async (q, _look, part) =>
    (await membershipRequestsOpen(q, part)).map(({ id, handle, reason, askedAt }) => ({
      id,
      at: askedAt,
      what: { is: 'words', words: reason },
      by: handle,
      acts: actsOnRequest(membershipAnswerPath(id)),
      why: null,
    })),
}

const actsOnRequest = (to: string): WaitingAct[] => [
  { act: 'make-member', to, fields: { answer: 'grant' } },
  { act: 'not-yet', to },
]
