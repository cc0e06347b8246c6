import type { ReactNode } from 'react'

type Props = { title: ReactNode; beside: ReactNode; children: ReactNode }

/** The head of the first page: what the site is, and the way in beside it. */
export function Lede({ title, beside, children }: Props) {
  return (
    <div className="lede full">
      <div>
        <h1>{title}</h1>
        <div className="prose">{children}</div>
      </div>
      {beside}
    </div>
  )
}
