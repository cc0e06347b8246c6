import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { WaitingRecord } from '#app/domain/waiting/row.ts'

export const RecordTitle = ({ record }: { record: WaitingRecord }) => (
  <Link to={recordPath(record)}>
    {recordName(record.kind, record.number)}{' '}
    {typeof record.title === 'string' ? <bdi>{record.title}</bdi> : <Inline body={record.title} />}
  </Link>
)
