import { afterVerdict } from '#app/components/prediction/verdict-state.tsx'
import { Term } from '#app/components/record/terms.tsx'
import { footingWords as words } from '#messages/footing.ts'
import type { View } from './view.ts'

/** Whether data that came after registration decide it, and how many of the measurements did. */
export function Footing({ prediction: { standing }, evidence }: View) {
  if (!evidence) return null
  const { later, of } = evidence.dated
  const decided = standing.footing && afterVerdict({ ...standing, verdictReason: null })
  return (
    <Term term={words.title} sub={decided && of === 0 ? undefined : words.later(later, of)}>
      {decided ? `${decided.charAt(0).toUpperCase()}${decided.slice(1)}` : words.undecided(later)}
    </Term>
  )
}
