import type { ReactNode } from 'react'

type Props = { id?: string; label: string; children: ReactNode }

/** Set like a theorem: a run-in label, larger than the text around it. `children` is a `Prose`. */
export function Statement({ id = 'statement', label, children }: Props) {
  return (
    <section id={id} className="statement" aria-label={label}>
      <span className="label" aria-hidden="true">
        {label}.
      </span>
      {children}
    </section>
  )
}
