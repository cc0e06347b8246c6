import { ReviewState } from '#app/components/attempt/attempt-state.tsx'
import { Prose } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import type { ReviewView } from '#app/domain/attempt/view.ts'
import { personPath } from '#app/domain/paths/person.ts'
import { attemptWords as words } from '#messages/attempt.ts'

type Props = {
  reviews: ReviewView[]
  /** The present revision of the attempt. */
  present: number
}

export const ReviewList = ({ reviews, present }: Props) => (
  <ul className="attempts">
    {reviews.map((review) => (
      <li key={review.id} id={`r-${review.id}`}>
        <p className="attempt-line">
          <ReviewState verdict={review.verdict} />
          <span>
            <Link to={personPath(review.reviewer.handle)}>{review.reviewer.handle}</Link>,{' '}
            <Moment at={review.createdAt} as="short" />
          </span>
          <span>{words.expertise[review.expertise]}</span>
          {review.revision < present ? <span>{words.page.ofRevision(review.revision)}</span> : null}
        </p>
        <Prose body={review.body} />
        <p className="hint">
          {words.page.conflict}:{' '}
          {review.conflict ? <strong>{review.conflict}</strong> : words.page.noConflict}
        </p>
      </li>
    ))}
  </ul>
)
