import type { ReactNode } from 'react'
import { Mark } from '#app/components/page/mark.tsx'
import type { EventSign } from './types.ts'

type OwnSign = 'proposed' | 'disputed' | 'dismissed' | 'taken-back'

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.75 }

/** Steps of a resolution are no verdicts, so they have shapes of their own in ink. */
const DRAWN: Record<OwnSign, ReactNode> = {
  proposed: <path d="M8 2.5 14 13H2z" {...line} />,
  disputed: <path d="M2 3h12L8 13.5z" fill="currentColor" />,
  dismissed: <path d="M2.5 3.5h11L8 13z" {...line} />,
  'taken-back': <path d="M6.5 2.5 2.5 6.5l4 4M2.5 6.5H10a3.5 3.5 0 0 1 0 7H7" {...line} />,
}

const isOwn = (sign: EventSign): sign is OwnSign => sign in DRAWN

export function EventMark({ sign }: { sign: EventSign }) {
  if (!isOwn(sign)) return <Mark name={sign === 'left-out' ? 'excluded' : sign} />
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      {DRAWN[sign]}
    </svg>
  )
}

/** The colour of an event: that of its verdict, or ink. */
export const eventClass = (sign: EventSign | null) =>
  sign === null || isOwn(sign) ? 'is-step' : `is-${sign === 'left-out' ? 'excluded' : sign}`
