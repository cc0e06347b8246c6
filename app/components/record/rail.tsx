import type { RecordKind } from '#app/domain/record/kind.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import { Contents, type ContentsItem } from './contents.tsx'

type Props = { kind: RecordKind; number: number; contents?: ContentsItem[] }

/** The record's number, which hangs left of its title, and below it the page's own contents. */
export function Rail({ kind, number, contents = [] }: Props) {
  return (
    <div className="rail">
      <div className="rail-sticky">
        <span className="number">
          {m.look.record.kinds[kind]} <b>{recordName(kind, number)}</b>
        </span>
        {contents.length > 1 ? <Contents items={contents} /> : null}
      </div>
    </div>
  )
}
