import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { RecordLink } from '#app/domain/record/view.ts'
import { MarginSection } from './margin.tsx'
import { RecordState } from './record-state.tsx'

type Props = {
  title: string
  /** With the day since which each is tied, where that matters. */
  records: (RecordLink & { since?: Date })[]
  /** Said before that day. */
  since?: string
  /** Says where each stands. */
  state?: boolean
}

/** Records that this one is tied to, in the margin; nothing where there are none. */
export function LinkedRecords({ title, records, since = '', state = false }: Props) {
  if (records.length === 0) return null
  return (
    <MarginSection title={title}>
      <ul className="related">
        {records.map((record) => (
          <li key={record.id}>
            {recordName(record.kind, record.number)}{' '}
            <span>
              <Link to={recordPath(record)}>
                <Inline body={record.title} />
              </Link>
              {state ? (
                <>
                  {' '}
                  <RecordState {...record} />
                </>
              ) : null}
              {record.since ? (
                <small className="hint">
                  {' '}
                  {since} <Moment at={record.since} as="short" />
                </small>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </MarginSection>
  )
}
