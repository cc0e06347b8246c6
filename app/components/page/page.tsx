import type { ReactNode } from 'react'

/** The one `main` of a page and its grid: rail, text, margin. */
export function Page({ children }: { children: ReactNode }) {
  return (
    <main id="main" className="page" tabIndex={-1}>
      {children}
    </main>
  )
}
