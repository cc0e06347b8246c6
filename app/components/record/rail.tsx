import type { RecordKind } from '#app/domain/record/kind.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { lookWords } from '#messages/look.ts'
import { Contents, type ContentsItem } from './contents.tsx'

type Props = { kind: RecordKind; number: number; contents?: ContentsItem[] }

/** The record's number, which hangs left of its title, and below it the page's own contents. */
export function Rail({ kind, number, contents = [] }: Props) {
  return (
    <div className="rail">
      <div className="rail-sticky">
        <span className="number">
          {lookWords.record.kinds[kind]} <b>{recordName(kind, number)}</b>
        </span>
        {contents.length > 1 ? <Contents items={contents} /> : null}
      </div>
    </div>
  )
}
