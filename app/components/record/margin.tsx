import type { ReactNode } from 'react'

/** What stands beside the text on wide pages. It follows the statement in the source. */
export const Margin = ({ label, children }: { label: string; children: ReactNode }) => (
  <aside className="margin" aria-label={label}>
    {children}
  </aside>
)

export const MarginSection = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)
