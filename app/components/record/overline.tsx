import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { historyPath, recordsPath } from '#app/domain/paths/record.ts'
import type { RecordView } from '#app/domain/record/view.ts'
import { recordWords } from '#messages/record.ts'

/** Above the title: the area, the day it came, the revision. */
export function Overline(record: RecordView) {
  const { area, kind } = record
  return [
    area ? (
      <Link key="area" to={recordsPath(kind, `area=${area.key}`)}>
        <bdi>{area.name}</bdi>
      </Link>
    ) : null,
    <span key="since">
      {recordWords.came[kind]} <Moment at={record.createdAt} />
    </span>,
    <Link key="revision" to={historyPath(record)}>
      {recordWords.revision(record.revision)}
    </Link>,
  ]
}
