import { Term } from '#app/components/record/terms.tsx'
import { predictionWords } from '#messages/prediction.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import type { Evidence } from './view.ts'

const words = predictionPageWords.terms

/** Whether it was foretold: as a whole, and how many of its measurements came afterwards. */
export function Foresight({ evidence }: { evidence: Evidence | null }) {
  if (!evidence) return null
  const { whole, ahead, of } = evidence.foretold
  return (
    <Term term={words.foresight} sub={of === 0 ? words.noneYet : words.foretold(ahead, of)}>
      {whole === 'mixed' ? words.mixed : predictionWords.foresight[whole]}
    </Term>
  )
}
