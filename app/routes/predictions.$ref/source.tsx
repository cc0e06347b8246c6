import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { referenceItem } from '#app/components/record/reference-item.ts'
import { Term } from '#app/components/record/terms.tsx'
import { predictionPageWords } from '#messages/prediction-page.ts'
import type { Prediction } from './view.ts'

const words = predictionPageWords.terms

/** The published work that made the prediction first, and since when it is public. */
export function Source({ source }: { source: NonNullable<Prediction['source']> }) {
  const { label, href } = referenceItem(source.work)
  const { place, date } = source
  return (
    <Term
      term={words.statedFirst}
      sub={
        <>
          {place}
          {place && date ? ', ' : null}
          {date ? (
            <>
              {words.publicOn} <Moment at={date} />
            </>
          ) : null}
        </>
      }
    >
      <Link to={href}>{label}</Link>
    </Term>
  )
}
