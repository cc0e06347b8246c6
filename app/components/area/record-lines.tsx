import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Parts } from '#app/components/record/parts.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import type { RecordLink } from '#app/domain/record/view.ts'
import { areaWords } from '#messages/area.ts'

type Props = { records: RecordLink[]; total: number; none: string }

/** Records of one kind, each with where it stands. */
export function RecordLines({ records, total, none }: Props) {
  const [first] = records
  if (!first) return <EmptyPlace>{none}</EmptyPlace>
  return (
    <>
      <Parts
        items={records.map((record) => ({
          kind: record.kind,
          number: record.number,
          href: recordPath(record),
          title: <Inline body={record.title} />,
          state: <RecordState {...record} />,
        }))}
      />
      {total > records.length ? (
        <p className="hint">{areaWords.most(first.kind, records.length)}</p>
      ) : null}
    </>
  )
}
