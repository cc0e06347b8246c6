import type { ReactNode } from 'react'
import { Link } from '#app/components/page/link.tsx'
import { Mark } from '#app/components/page/mark.tsx'
import type { MarkName } from '#app/components/page/mark-name.ts'
import { Moment } from '#app/components/page/moment.tsx'
import { lookWords } from '#messages/look.ts'

type Props = {
  mark: MarkName
  word: ReactNode
  /** On what it stands. */
  after?: string
  asOf?: Date | string | number | null
  /** What is known, in a sentence that is made from the evidence; it is read. */
  derived?: ReactNode
  /** The small axis on which it turns. */
  figure?: ReactNode
  /** What would settle it: blocks below the sentence. */
  settle?: ReactNode
  /** The bookkeeping behind the status. */
  basis?: ReactNode
  /** Where the reasons stand: the timeline. */
  why?: string
  /** A second axis, such as the formal status, in words. */
  beside?: ReactNode
  /** Blocks of class `basis` that stand below. */
  children?: ReactNode
}

/** A status is a sentence: mark, word, date, basis and the way to the reasons. */
export function StatusLine(props: Props) {
  const { derived, figure, settle, basis, why, beside, children } = props
  return (
    <div className={`status-line is-${props.mark}`}>
      <Standing {...props} />
      {derived ? <p className="derived">{derived}</p> : null}
      {figure}
      {settle}
      {basis || why ? (
        <div className="basis">
          {basis}{' '}
          {why ? (
            <Link className="text-link" to={why}>
              {lookWords.record.whyStatus}
            </Link>
          ) : null}
        </div>
      ) : null}
      {beside ? <div className="basis">{beside}</div> : null}
      {children}
    </div>
  )
}

const Standing = ({ mark, word, after, asOf }: Props) => (
  <div className="row">
    <span className={`state is-${mark}`}>
      <Mark name={mark} />
      <span>
        {word}
        {after ? <span className="after">, {after}</span> : null}
      </span>
    </span>
    {asOf ? (
      <span className="since">
        {lookWords.record.asOf} <Moment at={asOf} />
      </span>
    ) : null}
  </div>
)
