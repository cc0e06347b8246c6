import type { RecordView } from '#app/domain/record/view.ts'
import { messages as m } from '#app/messages/index.ts'
import type { ContentsItem } from './contents.tsx'

type View = {
  record: Pick<RecordView, 'background' | 'remarks' | 'references'>
  thread: { total: number }
  contents: ContentsItem[]
  remarksLack?: string
  stated?: boolean
}

/** The page's own contents, in the order of the page. */
export function contentsOf({
  record,
  thread,
  contents,
  remarksLack,
  stated = true,
}: View): ContentsItem[] {
  const { background, remarks, references } = record
  return [
    ...(stated ? [{ id: 'statement', label: m.record.statement }] : []),
    ...(background ? [{ id: 'background', label: m.record.background }] : []),
    ...contents,
    ...(remarks || remarksLack ? [{ id: 'remarks', label: m.record.remarks }] : []),
    { id: 'discussion', label: m.record.discussion, count: thread.total },
    ...(references.length > 0
      ? [{ id: 'references', label: m.record.references, count: references.length }]
      : []),
  ]
}
