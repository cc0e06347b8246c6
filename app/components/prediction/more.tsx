import type { ReactNode } from 'react'

type Props = { summary: string; open: boolean; children: ReactNode }

/** Fields that the plain case leaves empty, behind what they are for. */
export const More = ({ summary, open, children }: Props) => (
  <details className="more-fields" open={open}>
    <summary>{summary}</summary>
    <div className="form">{children}</div>
  </details>
)
