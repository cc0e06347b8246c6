import type { ReactNode } from 'react'

type Props = {
  id: string
  title: ReactNode
  /** What is inside, so that one can decide without opening it. */
  told?: ReactNode
  open?: boolean
  /** The level of its heading: 3 within a section. */
  level?: 2 | 3
  children: ReactNode
}

/**
 * What is secondary on a page, behind a summary that tells its content. The place that an address
 * names is inside: browsers open the folds around it by themselves, and never one that is named itself.
 */
export function Fold({ id, title, told, open, level = 2, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <details className="told-fold" open={open}>
      <summary>
        <Heading id={`${id}-title`} className="name">
          {title}
        </Heading>
        {told ? <span className="told">{told}</span> : null}
      </summary>
      <section id={id} aria-labelledby={`${id}-title`}>
        {children}
      </section>
    </details>
  )
}
