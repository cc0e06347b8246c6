import type { Visibility } from '#app/domain/record/visibility.ts'
import { type ImportEntry, type ImportTexts, sameTexts } from './batch.ts'

/** What the site has of an entry. `imported` is what the last import of it wrote. */
export type KnownEntry = {
  digest: string
  visibility: Visibility
  texts: ImportTexts
  imported: ImportTexts | null
}

export type Decision = 'new' | 'updated' | 'unchanged' | 'edited-here' | 'deleted-here'

/** What an import does with an entry. What people changed on the site is never overwritten. */
export function decide(entry: ImportEntry, known: KnownEntry | undefined): Decision {
  if (!known) return 'new'
  if (known.digest === entry.digest || sameTexts(known.texts, entry)) return 'unchanged'
  if (known.visibility === 'deleted') return 'deleted-here'
  const untouched = known.imported !== null && sameTexts(known.texts, known.imported)
  return untouched ? 'updated' : 'edited-here'
}
