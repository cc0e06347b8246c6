import type { ReactNode } from 'react'
import { lookWords } from '#messages/look.ts'
import { Mark } from './mark.tsx'
import type { MarkName } from './mark-name.ts'

type Props = {
  mark: MarkName
  /** On what it stands, or what is missing. */
  after?: string
  children?: ReactNode
}

/** A status or verdict: mark and word. The word is the catalogue's unless another is given. */
export function State({ mark, after, children }: Props) {
  return (
    <span className={`state is-${mark}`}>
      <Mark name={mark} />
      <span>
        {children ?? lookWords.marks[mark]}
        {after ? <span className="after">, {after}</span> : null}
      </span>
    </span>
  )
}
