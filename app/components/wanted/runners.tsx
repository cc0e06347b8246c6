import { Link } from '#app/components/page/link.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { personPath } from '#app/domain/paths/person.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { Runner } from '#app/domain/wanted/runner.ts'
import { wantedWords } from '#messages/wanted.ts'

const words = wantedWords.run

/** Who plans or runs the same experiment, so that nobody does it a second time in silence. */
export const Runners = ({ runners }: { runners: readonly Runner[] }) =>
  runners.map(({ by, ...record }, place) => (
    <span key={record.id}>
      {place > 0 ? '; ' : null}
      <Link to={recordPath(record)} title={record.titlePlain}>
        {recordName(record.kind, record.number)}
      </Link>
      {` ${words.by} `}
      <Link to={personPath(by.handle)}>{by.displayName || by.handle}</Link>{' '}
      <RecordState kind={record.kind} status={record.status} />
    </span>
  ))
