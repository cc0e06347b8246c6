import { MAX_TEXT_LINKS } from '#app/markup/limits.ts'
import { RECORD_NAME } from '#app/markup/record-mention.ts'
import type { Known } from '#app/markup/render-types.ts'

/** All that sources might mean by records and people: what they may link is to be chosen among these. */
export function namedIn(sources: readonly string[]): Known {
  return {
    records: distinct(sources, new RegExp(RECORD_NAME, 'g')),
    people: distinct(sources, /@[A-Za-z0-9-]{2,30}/g).map((name) => name.slice(1)),
  }
}

function distinct(sources: readonly string[], pattern: RegExp): string[] {
  const found = new Set<string>()
  for (const source of sources)
    for (const [name] of source.matchAll(pattern)) {
      found.add(name.startsWith('@') ? name.toLowerCase() : name)
      if (found.size >= MAX_TEXT_LINKS) return [...found]
    }
  return [...found]
}
