import type { ReactNode } from 'react'

type Props = { id: string; title: string; lead?: ReactNode; children: ReactNode }

/** A ruled part of a long form, found from its rail. */
export const Ask = ({ id, title, lead, children }: Props) => (
  <section className="ask" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {lead ? <p className="say">{lead}</p> : null}
    {children}
  </section>
)
