import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import type { WaitingRecord, WaitingWhat } from '#app/domain/waiting/row.ts'
import { waitingWords as words } from '#messages/waiting.ts'
import { RecordTitle } from './record-title.tsx'

/** What it is that waits. */
export function What({ what }: { what: WaitingWhat }) {
  switch (what.is) {
    case 'record':
      return <RecordTitle record={what.record} />
    case 'titled':
      return (
        <Link to={what.to}>
          {typeof what.title === 'string' ? <bdi>{what.title}</bdi> : <Inline body={what.title} />}
        </Link>
      )
    case 'words':
      return <bdi>{what.words}</bdi>
    case 'conditions':
      return <Asked {...what} />
  }
}

type Asked = Extract<WaitingWhat, { is: 'conditions' }>

const Asked = ({ keys, experiment, prediction }: Asked) => (
  <>
    {words.asks(nameOf(experiment), keys, nameOf(prediction))}
    <span className="line">
      <RecordTitle record={experiment} />
      <RecordTitle record={prediction} />
    </span>
  </>
)

const nameOf = ({ kind, number }: WaitingRecord) => recordName(kind, number)
