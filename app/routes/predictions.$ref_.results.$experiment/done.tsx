import type { ReactNode } from 'react'

/** A line of what is done, or waits for somebody. */
export const Done = ({ done, children }: { done?: boolean; children: ReactNode }) => (
  <>
    <svg className={done ? 'mark done' : 'mark wait'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={done ? TICK : HOURGLASS} fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
    <span>{children}</span>
  </>
)

const TICK = 'M2.5 8.6 6.2 12.2 13.5 4.4'
const HOURGLASS = 'M3.5 2.2h9M3.5 13.8h9M4.8 2.2c0 5.6 6.4 6 6.4 11.6M11.2 2.2c0 5.6-6.4 6-6.4 11.6'
