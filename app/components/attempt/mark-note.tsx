import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import type { MarkView } from '#app/domain/attempt/view.ts'
import { personPath } from '#app/domain/paths/person.ts'
import { messages as m } from '#app/messages/index.ts'

/** What a mark rests on, and who says so. */
export const MarkNote = ({ mark: { note, by, at } }: { mark: MarkView }) => (
  <p>
    {note}{' '}
    <span className="hint">
      {m.attempt.form.setBy}{' '}
      {by ? <Link to={personPath(by.handle)}>{by.handle}</Link> : m.timeline.somebody},{' '}
      <Moment at={at} as="short" />
    </span>
  </p>
)
