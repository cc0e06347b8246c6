import { afterVerdict } from '#app/components/prediction/verdict-state.tsx'
import { Term } from '#app/components/record/terms.tsx'
import { footingWords as words } from '#messages/footing.ts'
import type { View } from './view.ts'

/** On which data it is decided, or what could decide it yet. */
export function footingSaid({ prediction: { standing }, evidence }: View): string | null {
  if (!evidence) return null
  const decided = standing.footing && afterVerdict({ ...standing, verdictReason: null })
  return decided
    ? `${decided.charAt(0).toUpperCase()}${decided.slice(1)}`
    : words.undecided(evidence.dated.later)
}

/** Whether data that came after registration decide it, and how many of the measurements did. */
export function Footing(view: View) {
  const { prediction, evidence } = view
  if (!evidence) return null
  const { later, of } = evidence.dated
  const counted = prediction.standing.footing && of === 0 ? undefined : words.later(later, of)
  return (
    <Term term={words.title} sub={counted}>
      {footingSaid(view)}
    </Term>
  )
}
