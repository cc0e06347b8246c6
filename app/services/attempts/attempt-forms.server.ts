import { lackOf } from '#app/domain/attempt/acceptance.ts'
import { writeArtefacts } from '#app/domain/attempt/artefact-lines.ts'
import * as policy from '#app/domain/attempt/policy.ts'
import { isUndecided } from '#app/domain/attempt/state.ts'
import { refuse, refuseUnless } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader } from '#db/client.ts'
import { peopleById } from '#db/queries/people-by-id.ts'
import { reviewsOf } from '#db/queries/reviews.ts'
import { attemptHead } from './attempt-head.server.ts'
import { decidableAttempt } from './decidable-attempt.server.ts'
import { loadAttempt } from './load-attempt.server.ts'
import { markViews } from './mark-views.server.ts'
import { ownUndecided } from './own-undecided.server.ts'
import { reviewable } from './review-attempt.server.ts'
import { answerable } from './submit-attempt.server.ts'

const licence = async () => (await siteSettings()).contentLicence

/** The form for a new attempt on a question that takes some. */
export async function newAttemptForm(viewer: Member, number: number) {
  const record = await answerable(reader(), viewer, number)
  return { record: formHead(record), key: crypto.randomUUID(), licence: await licence() }
}

/** The present texts of one's own attempt. */
export async function editAttemptForm(viewer: Member, id: string) {
  const found = await ownUndecided(reader(), viewer, id)
  const { title, bodyMd, artefacts, aiUse } = found.attempt
  const present = { title, body: bodyMd, artefacts: writeArtefacts(artefacts), aiUse }
  return { ...attemptHead(found), present, licence: await licence() }
}

export const withdrawalForm = async (viewer: Member, id: string) =>
  attemptHead(await ownUndecided(reader(), viewer, id))

/** What a reviewer starts from: nothing, or the review of theirs that stands. */
export async function reviewForm(viewer: Member, id: string) {
  const found = await reviewable(reader(), viewer, id)
  const reviews = await reviewsOf(reader(), id)
  const own = reviews.find((row) => row.reviewerId === viewer.id && row.supersededAt === null)
  const present = own && {
    verdict: own.verdict as string,
    expertise: String(own.expertise),
    interest: own.conflict ? 'stated' : 'none',
    conflict: own.conflict,
    body: own.bodyMd,
  }
  const key = crypto.randomUUID()
  return { ...attemptHead(found), present: present ?? null, key, licence: await licence() }
}

/** The marks an attempt has and lacks, for somebody who may set one. */
export async function marksForm(viewer: Member, id: string) {
  const found = await loadAttempt(reader(), viewer, id)
  const { attempt } = found
  if (attempt.authorId === viewer.id) refuse('markOwn')
  refuseUnless(policy.mayReviewAttempt(viewer, found), 'markAttempt')
  const people = await peopleById(reader(), [attempt.machineCheckedById, attempt.digestedById])
  return { ...attemptHead(found), marks: markViews(attempt, people) }
}

/** What can be decided on an attempt, and what its acceptance still lacks. */
export async function attemptDecisionForm(viewer: Member, id: string) {
  const found = await decidableAttempt(reader(), viewer, id)
  const { state, machineCheckedAt } = found.attempt
  if (state === 'withdrawn') refuse('attemptDecided')
  return {
    ...attemptHead(found),
    decisions: isUndecided(state) ? (['accept', 'reject'] as const) : (['reopen'] as const),
    lack: lackOf(found.reviews, machineCheckedAt !== null),
    isBasis: found.record.basisAttemptId === id,
  }
}
