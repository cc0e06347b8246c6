import type { ReactNode } from 'react'

type Props = { id?: string; label: string; children: ReactNode }

/** Set like a theorem: a run-in label, larger than the text around it. `children` is a `Prose`. */
export function Statement({ id = 'statement', label, children }: Props) {
  return (
    <section id={id} className="statement" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="visually-hidden">
        {label}
      </h2>
      <span className="label" aria-hidden="true">
        {label}.
      </span>
      {children}
    </section>
  )
}
