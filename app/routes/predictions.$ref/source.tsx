import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { WorkLabel } from '#app/components/record/reference-item.tsx'
import { Term } from '#app/components/record/terms.tsx'
import { referencePath } from '#app/domain/paths/reference.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import type { Prediction } from './view.ts'

const words = predictionPageWords.terms

/** The published work that made the prediction first, and since when it is public. */
export function Source({ source }: { source: NonNullable<Prediction['source']> }) {
  const { work, place, date } = source
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
      <Link to={referencePath(work.slug)}>
        <WorkLabel work={work} />
      </Link>
    </Term>
  )
}
