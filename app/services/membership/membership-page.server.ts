import { mayAskMembership } from '#app/domain/membership/policy.ts'
import { dayOf } from '#app/domain/text/day.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { reader } from '#db/client.ts'
import {
  latestMembershipRequest,
  membershipRequestsBefore,
} from '#db/queries/membership-requests.ts'
import { nextAt } from './ask-membership.server.ts'

/** Where somebody stands who wants to become a member: what was asked, and what was answered. */
export async function membershipPage(viewer: Member, at = now()) {
  const latest = await latestMembershipRequest(reader(), viewer.id)
  const state = !mayAskMembership(viewer) ? 'member' : stateOf(latest, at)
  return {
    state,
    asked: latest && { at: latest.askedAt, reason: latest.reason, days: days(latest.askedAt, at) },
    answered: latest?.answeredAt ? { at: latest.answeredAt, reason: latest.answer } : null,
    again: latest?.answeredAt && !latest.granted ? nextAt(latest) : null,
    before: state === 'waits' && latest ? await membershipRequestsBefore(reader(), latest) : 0,
  } as const
}

type Latest = Awaited<ReturnType<typeof latestMembershipRequest>>

function stateOf(latest: Latest, at: Date): 'ask' | 'waits' | 'not-yet' {
  if (latest && !latest.answeredAt) return 'waits'
  return latest?.granted === false && nextAt(latest) > at ? 'not-yet' : 'ask'
}

const days = (then: Date, at: Date) => Math.max(0, dayOf(at) - dayOf(then))
