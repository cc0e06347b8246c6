import { readable } from '#app/domain/search/readable.ts'
import { reader } from '#db/client.ts'
import { currentMacros } from '#db/queries/macros.ts'
import { versionCache } from '#db/version-cache.ts'

/** Characters of texts that are kept as they read, about as much as a thousand records have. */
const MOST_KEPT = 8_000_000

const macros = versionCache<Record<string, string>>(1)
let kept = new Map<string, string>()
let size = 0
let keptWith = ''

/** Reads texts with the site's macros. The same ones are found again and again, so each is read once. */
export async function textReader(): Promise<(...texts: string[]) => string> {
  const present = await macros('', () => currentMacros(reader()))
  forgetOthers(JSON.stringify(present))
  return (...texts) =>
    texts
      .map((text) => kept.get(text) ?? keep(text, readable(text, present)))
      .join(' ')
      .trim()
}

function forgetOthers(macrosNow: string): void {
  if (keptWith === macrosNow && size < MOST_KEPT) return
  kept = new Map()
  size = 0
  keptWith = macrosNow
}

function keep(text: string, reading: string): string {
  kept.set(text, reading)
  size += text.length + reading.length
  return reading
}
