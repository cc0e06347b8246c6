import { expect, test } from 'vitest'
import { AnswerMembershipInput } from '#app/domain/membership/input.ts'
import { DAYS_UNTIL_NEXT } from '#app/domain/membership/policy.ts'
import { DAY_MS } from '#app/domain/text/day.ts'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import {
  answerMembership,
  membershipAnswerForm,
} from '#app/services/membership/answer-membership.server.ts'
import { askMembership } from '#app/services/membership/ask-membership.server.ts'
import { membershipPage } from '#app/services/membership/membership-page.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { waitingPage } from '#app/services/waiting/waiting-page.server.ts'
import { reader } from '#db/client.ts'
import { latestMembershipRequest } from '#db/queries/membership-requests.ts'
import { findPerson } from '#db/queries/people.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

const REASON = { reason: 'I study moss.' }
const answer = (typed: object) => AnswerMembershipInput.parse(typed)

async function aRequest() {
  const [newcomer, curator] = [await aPerson({ role: 'new' }), await aPerson({ role: 'curator' })]
  await askMembership(newcomer, REASON)
  const { id = '' } = (await latestMembershipRequest(reader(), newcomer.id)) ?? {}
  return { newcomer, curator, id }
}

/** Those who ask, as somebody sees them. */
async function requests(viewer: Viewer) {
  const { one, queues } = await waitingPage(viewer, { queue: 'members', page: 1 })
  return one ? (queues[0]?.rows ?? []) : []
}

const roleOf = async ({ id }: Member) => (await findPerson(reader(), id))?.role

test('who is new asks, sees that it waits, and is a member once a curator says so', async () => {
  const { newcomer, curator, id } = await aRequest()
  expect(await membershipPage(newcomer)).toMatchObject({ state: 'waits', asked: REASON })
  expect(await refusalOf(askMembership(newcomer, REASON))).toBe('conflict membershipAsked')
  const seen = (await requests(curator)).find((request) => request.id === id)
  expect(seen).toMatchObject({ by: newcomer.handle, what: { words: REASON.reason } })
  await answerMembership(curator, id, answer({ answer: 'grant' }))
  expect(await roleOf(newcomer)).toBe('member')
  expect(await membershipPage({ ...newcomer, role: 'member' })).toMatchObject({ state: 'member' })
  const again = answerMembership(curator, id, answer({ answer: 'grant' }))
  expect(await refusalOf(again)).toBe('conflict membershipAnswered')
})

test('not yet has a reason, which the person reads, and a day from which to ask again', async () => {
  const { newcomer, curator, id } = await aRequest()
  expect(AnswerMembershipInput.safeParse({ answer: 'not-yet' }).success).toBe(false)
  const at = new Date()
  await answerMembership(curator, id, answer({ answer: 'not-yet', reason: 'Say more.' }), at)
  expect(await roleOf(newcomer)).toBe('new')
  expect(await membershipPage(newcomer, at)).toMatchObject({
    state: 'not-yet',
    answered: { reason: 'Say more.' },
  })
  expect(await refusalOf(askMembership(newcomer, REASON, at))).toBe('conflict membershipSoon')
  const later = new Date(at.getTime() + DAYS_UNTIL_NEXT * DAY_MS)
  expect(await membershipPage(newcomer, later)).toMatchObject({ state: 'ask' })
  await askMembership(newcomer, REASON, later)
})

test('requests are read and answered by curators alone, and members have nothing to ask', async () => {
  const { id } = await aRequest()
  const trusted = await aPerson({ role: 'trusted' })
  expect(await refusalOf(membershipAnswerForm(trusted, id))).toBe('forbidden answerMembership')
  const granted = answerMembership(trusted, id, answer({ answer: 'grant' }))
  expect(await refusalOf(granted)).toBe('forbidden answerMembership')
  expect(await requests(trusted)).toEqual([])
  expect(await requests(null)).toEqual([])
  expect(await refusalOf(askMembership(trusted, REASON))).toBe('conflict askMembership')
  const curator = await aPerson({ role: 'curator' })
  expect(await refusalOf(membershipAnswerForm(curator, 'none'))).toBe('not-found page')
})

test('a page says which acts are the next step of its reader', async () => {
  const { prediction } = await aTestedClaim()
  const way = async (viewer: Member | null) =>
    (await predictionPage(viewer, prediction.number)).abilities.way
  expect(await way(null)).toBe('join')
  expect(await way(await aPerson({ role: 'new' }))).toBe('ask')
  expect(await way(await aPerson())).toBe('earn')
  expect(await way(await aPerson({ role: 'trusted' }))).toBeNull()
})
