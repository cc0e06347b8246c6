import { identify } from '#app/domain/reference/identify.ts'
import type { OutsideReference } from '#app/markup/render-types.ts'

const LONGEST = 2_000

/** The work an outside link points to: a DOI, an arXiv id or, where it names neither, its address. */
export function outsideReference(href: string): OutsideReference | null {
  if (href.length > LONGEST) return null
  const identity = identify({ scheme: 'url', id: href })
  if (identity === null) return null
  const { scheme, identifier, url } = identity
  return { scheme, id: scheme === 'url' ? url : identifier }
}
