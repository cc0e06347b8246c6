import type { ReactNode } from 'react'

type Props = {
  id: string
  title: ReactNode
  /** A short line at the right of the heading: a date, a link. */
  aside?: ReactNode
  width?: 'text' | 'wide' | 'full'
  /** The text holds notes, which wide pages set in the margin. */
  notes?: boolean
  children: ReactNode
}

export function Section({ id, title, aside, width = 'text', notes = false, children }: Props) {
  const classes = ['section', width === 'text' ? '' : width, notes ? 'has-notes' : '']
  return (
    <section id={id} className={classes.filter(Boolean).join(' ')} aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {aside ? <p className="aside">{aside}</p> : null}
      </div>
      {children}
    </section>
  )
}
