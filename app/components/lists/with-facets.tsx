import type { ReactNode } from 'react'

/** Facets at the left, the list at their right; one above the other where it is narrow. */
export const WithFacets = ({ facets, children }: { facets: ReactNode; children: ReactNode }) => (
  <div className="full with-facets">
    {facets}
    <div>{children}</div>
  </div>
)
