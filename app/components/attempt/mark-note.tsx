import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import type { MarkView } from '#app/domain/attempt/view.ts'
import { personPath } from '#app/domain/paths/person.ts'
import { attemptFormWords } from '#messages/attempt-form.ts'
import { timelineWords } from '#messages/timeline.ts'

/** What a mark rests on, and who says so. */
export const MarkNote = ({ mark: { note, by, at } }: { mark: MarkView }) => (
  <p>
    {note}{' '}
    <span className="hint">
      {attemptFormWords.setBy}{' '}
      {by ? <Link to={personPath(by.handle)}>{by.handle}</Link> : timelineWords.somebody},{' '}
      <Moment at={at} as="short" />
    </span>
  </p>
)
