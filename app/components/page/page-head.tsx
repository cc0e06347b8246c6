import type { ReactNode } from 'react'

type Props = { title: ReactNode; lead?: ReactNode; width?: 'full' | 'text' }

/** The head of a page that is not a record: its title and one sentence. */
export function PageHead({ title, lead, width = 'full' }: Props) {
  return (
    <header className={width === 'full' ? 'page-head full' : 'page-head'}>
      <h1>{title}</h1>
      {lead ? <p className="lead-in">{lead}</p> : null}
    </header>
  )
}
