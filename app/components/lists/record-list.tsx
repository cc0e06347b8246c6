import type { ReactNode } from 'react'

/** Rows of records; `start` keeps the count going over pages. */
export function RecordList({ start, children }: { start?: number; children: ReactNode }) {
  return (
    <ol className="records" start={start}>
      {children}
    </ol>
  )
}
