import type { SerializeFrom } from '@remix-run/node'
import { useMatches } from '@remix-run/react'
import { lookWords } from '#messages/look.ts'

const words = lookWords.page.skips

/** Parts of long pages that one may want to reach at once; each is the id of its section. */
type Part = keyof typeof words
type Handle = { skips: (data: unknown) => readonly Part[] }

/** What a route exports as its `handle`, so that the keyboard can skip to parts of its page. */
export const skipsTo = <Loader,>(of: (data: SerializeFrom<Loader>) => readonly Part[]): Handle => ({
  skips: (data) => of(data as SerializeFrom<Loader>),
})

/** After the link to the text: those to the parts of a long page. */
export function PageSkips() {
  const parts = useMatches().flatMap(({ handle, data }) =>
    hasSkips(handle) && data ? handle.skips(data) : [],
  )
  return parts.map((part) => (
    <a key={part} className="skip" href={`#${part}`}>
      {words[part]}
    </a>
  ))
}

const hasSkips = (handle: unknown): handle is Handle =>
  typeof handle === 'object' && handle !== null && 'skips' in handle
