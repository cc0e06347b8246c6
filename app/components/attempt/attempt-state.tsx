import type { MarkName } from '#app/components/page/mark-name.ts'
import { State } from '#app/components/page/state.tsx'
import type { AttemptState as Name, ReviewVerdict } from '#app/domain/attempt/attempt.ts'
import { attemptWords } from '#messages/attempt.ts'

const STATES: Record<Name, MarkName> = {
  claimed: 'untested',
  'under-review': 'registered',
  accepted: 'answered',
  rejected: 'annulled',
  withdrawn: 'excluded',
}

const VERDICTS: Record<ReviewVerdict, MarkName> = {
  confirmed: 'supports',
  minor: 'partial',
  gap: 'challenged',
  wrong: 'contradicts',
  unclear: 'inconclusive',
}

export const attemptMark = (state: Name): MarkName => STATES[state]

export const AttemptState = ({ state }: { state: Name }) => (
  <State mark={STATES[state]}>{attemptWords.states[state]}</State>
)

export const ReviewState = ({ verdict }: { verdict: ReviewVerdict }) => (
  <State mark={VERDICTS[verdict]}>{attemptWords.verdicts[verdict]}</State>
)
