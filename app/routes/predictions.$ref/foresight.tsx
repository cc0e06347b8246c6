import { Term } from '#app/components/record/terms.tsx'
import { messages as m } from '#app/messages/index.ts'
import type { Evidence } from './view.ts'

const words = m.prediction.terms

/** Whether it was foretold: as a whole, and how many of its measurements came afterwards. */
export function Foresight({ evidence }: { evidence: Evidence | null }) {
  if (!evidence) return null
  const { whole, ahead, of } = evidence.foretold
  return (
    <Term term={words.foresight} sub={of === 0 ? words.noneYet : words.foretold(ahead, of)}>
      {whole === 'mixed' ? words.mixed : m.prediction.foresight[whole]}
    </Term>
  )
}
