import {
  ClaimAttemptInput,
  DecideAttemptInput,
  MarkAttemptInput,
  ReviewAttemptInput,
} from '#app/domain/attempt/input.ts'
import type { Mark } from '#app/domain/attempt/marks.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { decideAttempt } from '#app/services/attempts/decide-attempt.server.ts'
import { markAttempt } from '#app/services/attempts/mark-attempt.server.ts'
import { reviewAttempt } from '#app/services/attempts/review-attempt.server.ts'
import { submitAttempt } from '#app/services/attempts/submit-attempt.server.ts'
import { aPerson } from './person.ts'

type Typed = Record<string, unknown>
type Wanted = { by: Member; on: { number: number }; at?: Date } & Typed

export const claim = (typed: Typed = {}) =>
  ClaimAttemptInput.parse({
    direction: 'affirmative',
    scope: 'full',
    title: 'A proof by induction on $n$',
    body: 'The step from $n$ to $n + 1$ is routine.',
    aiUse: 'none',
    ...typed,
  })

/** A claimed answer, made the way people make one. */
export const anAttempt = ({ by, on, at, ...typed }: Wanted) =>
  submitAttempt(by, on.number, claim(typed), at)

const review = (typed: Typed = {}) =>
  ReviewAttemptInput.parse({
    verdict: 'confirmed',
    expertise: '2',
    interest: 'none',
    body: 'I went through every step.',
    ...typed,
  })

type Reviewed = { by?: Member; at?: Date } & Typed

/** A review by a trusted person, who is made unless given. */
export async function aReview(attempt: { id: string }, { by, at, ...typed }: Reviewed = {}) {
  const reviewer = by ?? (await aPerson({ role: 'trusted' }))
  await reviewAttempt(reviewer, attempt.id, review(typed), at)
  return reviewer
}

export const decide = (
  curator: Member,
  attempt: { id: string },
  decision: 'accept' | 'reject' | 'reopen',
  at?: Date,
) =>
  decideAttempt(
    curator,
    attempt.id,
    DecideAttemptInput.parse({ decision, reason: `I ${decision} it.` }),
    at,
  )

export const mark = (
  person: Member,
  attempt: { id: string },
  which: Mark,
  step: 'set' | 'take-back' = 'set',
) =>
  markAttempt(
    person,
    attempt.id,
    MarkAttemptInput.parse({ mark: which, step, note: 'Lean 4.9 checks the file Main.lean.' }),
  )

/** An attempt with what acceptance takes, not decided yet. */
export async function aConfirmedAttempt(wanted: Wanted) {
  const attempt = await anAttempt(wanted)
  await aReview(attempt)
  await aReview(attempt)
  return attempt
}
