import type { ReactNode } from 'react'

type Props = { label: string; children: ReactNode }

/** What is wider than the page scrolls by itself. */
export const ScrollBox = ({ label, children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways is scrolled by keyboard
  <section className="scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
)
