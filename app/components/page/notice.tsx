import type { ReactNode } from 'react'
import { Mark } from './mark.tsx'

type Props = { tone?: 'plain' | 'done'; children: ReactNode }

/** What an action has brought about, said once, as text between two rules. */
export function Notice({ tone = 'plain', children }: Props) {
  return (
    <div className={tone === 'done' ? 'notice is-done' : 'notice'} role="status">
      {tone === 'done' ? <Mark name="answered" /> : null}
      <div>{children}</div>
    </div>
  )
}
