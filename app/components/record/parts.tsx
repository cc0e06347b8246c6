import type { ReactNode } from 'react'
import { Link } from '#app/components/page/link.tsx'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { recordName } from '#app/domain/record/kind.ts'

export type PartItem = {
  kind: RecordKind
  number: number
  href: string
  title: ReactNode
  state?: ReactNode
  /** What is known of it. */
  derived?: ReactNode
}

/** The questions that a larger one is made of. */
export function Parts({ items }: { items: PartItem[] }) {
  return (
    <ol className="records compact">
      {items.map((part) => (
        <li key={`${part.kind}${part.number}`}>
          <span className="number">{recordName(part.kind, part.number)}</span>
          <div>
            <h3 className="row-title">
              <Link to={part.href}>{part.title}</Link>
            </h3>
            {part.derived ? <p className="derived">{part.derived}</p> : null}
            {part.state ? <p className="line">{part.state}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
