import type { ReactNode } from 'react'

/** Says above an older revision that it is one. */
export const PastNote = ({ children }: { children: ReactNode }) => (
  <div className="past-note">{children}</div>
)
