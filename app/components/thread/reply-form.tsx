import type { ReactNode } from 'react'

type Props = {
  id: string
  title: string
  /** The form with its editor and buttons. */
  children: ReactNode
  /** A small last line: the licence. */
  terms?: ReactNode
}

export function ReplyForm({ id, title, children, terms }: Props) {
  return (
    <section id={id} className="reply-form" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {children}
      {terms ? <p className="terms">{terms}</p> : null}
    </section>
  )
}
