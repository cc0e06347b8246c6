import type { RecordView } from '#app/domain/record/view.ts'
import { recordWords } from '#messages/record.ts'
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
    ...(stated ? [{ id: 'statement', label: recordWords.statement }] : []),
    ...contents,
    ...(background ? [{ id: 'background', label: recordWords.background }] : []),
    ...(remarks || remarksLack ? [{ id: 'remarks', label: recordWords.remarks }] : []),
    { id: 'discussion', label: recordWords.discussion, count: thread.total },
    ...(references.length > 0
      ? [{ id: 'references', label: recordWords.references, count: references.length }]
      : []),
  ]
}
