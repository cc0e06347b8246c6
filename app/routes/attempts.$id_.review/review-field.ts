import type { useReturned } from '#app/components/forms/use-returned.ts'
import { attemptFormWords as words } from '#messages/attempt-form.ts'

export const reviewLabels = {
  verdict: words.verdict,
  expertise: words.expertise,
  interest: words.interest,
  conflict: words.conflict,
  body: words.reviewBody,
}

export const BLANK_REVIEW = { verdict: '', expertise: '', interest: '', conflict: '', body: '' }

export type FilledReview = {
  present: typeof BLANK_REVIEW
  returned: ReturnType<typeof useReturned>
}

type Name = 'verdict' | 'expertise' | 'interest'

/** One group of choices: what was chosen if the form came back, else what is stored. */
export const reviewChoice = ({ present, returned }: FilledReview, name: Name) => ({
  name,
  legend: reviewLabels[name],
  problems: returned.problems(name),
  chosen: returned.typed(name, present[name]),
})
