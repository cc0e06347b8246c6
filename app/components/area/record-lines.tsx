import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { DerivedSentence } from '#app/components/record/derived-sentence.tsx'
import { Parts } from '#app/components/record/parts.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import type { RecordLink } from '#app/domain/record/view.ts'
import type { Summary } from '#app/domain/summary/summary.ts'
import type { Body } from '#app/domain/text/body.ts'
import { areaWords } from '#messages/area.ts'

type Told = RecordLink & { summary: Summary | null; symbol: Body | null }
type Props = { records: Told[]; total: number; none: string }

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
          derived: record.summary && (
            <DerivedSentence summary={record.summary} symbol={record.symbol} />
          ),
        }))}
      />
      {total > records.length ? (
        <p className="hint">{areaWords.most(first.kind, records.length)}</p>
      ) : null}
    </>
  )
}
