import type { ReactNode } from 'react'
import { Mark } from './mark.tsx'
import type { MarkName } from './mark-name.ts'

export type MarkMeaning = { mark: MarkName; word: string }

/** What the marks of a drawing or a table mean, said once above it. */
export const MarkKey = ({ lead, marks }: { lead?: ReactNode; marks: MarkMeaning[] }) => (
  <p className="key">
    {lead ? <span>{lead}</span> : null}
    {marks.map(({ mark, word }) => (
      <span key={`${mark} ${word}`} className={`is-${mark}`}>
        <Mark name={mark} /> {word.toLowerCase()}
      </span>
    ))}
  </p>
)
