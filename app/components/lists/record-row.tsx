import type { ReactNode } from 'react'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { RowLine, type RowTag } from './row-line.tsx'

type Props = {
  kind: RecordKind
  number: number
  href: string
  title: ReactNode
  excerpt?: ReactNode
  /** What is known of it; it stands in the place of the excerpt. */
  derived?: ReactNode
  /** A row of marks, before the facts. */
  marks?: ReactNode
  /** Further lines of the column at the side. */
  beside?: ReactNode
  /** A small chart with what it shows in words. */
  drawing?: ReactNode
  /** A `State`. */
  state?: ReactNode
  /** Short facts: `18 comments`. */
  counts?: string[]
  tags?: RowTag[]
  lastActive?: Date | string | number
  level?: 2 | 3
  /** Sets status and last activity in a column of their own on wide pages. */
  aside?: boolean
}

export function RecordRow(props: Props) {
  const { kind, number, href, title, excerpt, state, counts = [], tags = [], lastActive } = props
  const Heading = props.level === 3 ? 'h3' : 'h2'
  const moment = lastActive === undefined ? null : <Moment at={lastActive} as="short" />
  const text = (
    <div>
      <Heading className="row-title">
        <Link to={href}>{title}</Link>
      </Heading>
      {props.derived ? <p className="derived">{props.derived}</p> : null}
      {excerpt && !props.derived ? <div className="excerpt">{excerpt}</div> : null}
      {props.drawing}
      <RowLine lead={props.aside ? props.marks : state} counts={counts} tags={tags}>
        {props.aside ? null : moment}
      </RowLine>
    </div>
  )
  return (
    <li>
      <span className="number">{recordName(kind, number)}</span>
      {props.aside ? (
        <div className="with-side">
          {text}
          <div className="side">
            {state}
            {props.beside ?? moment}
          </div>
        </div>
      ) : (
        text
      )}
    </li>
  )
}
