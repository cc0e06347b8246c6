import { inArray } from 'drizzle-orm'
import { areas, observables, people, references, tags } from '../schema/index.ts'
import type { Reader } from '../types.ts'

/** What a page of results says of people, works, observables, tags and areas that were found. */
export const namedRows = {
  person: (q: Reader, ids: string[]) =>
    q
      .select({ id: people.id, handle: people.handle, displayName: people.displayName })
      .from(people)
      .where(inArray(people.id, ids)),
  reference: (q: Reader, ids: string[]) =>
    q.select().from(references).where(inArray(references.id, ids)),
  observable: (q: Reader, ids: string[]) =>
    q
      .select({
        id: observables.id,
        key: observables.key,
        name: observables.name,
        symbolHtml: observables.symbolHtml,
        revision: observables.revision,
        unit: observables.unit,
      })
      .from(observables)
      .where(inArray(observables.id, ids)),
  tag: (q: Reader, ids: string[]) => q.select().from(tags).where(inArray(tags.id, ids)),
  area: (q: Reader, ids: string[]) =>
    q
      .select({ id: areas.id, key: areas.key, name: areas.name })
      .from(areas)
      .where(inArray(areas.id, ids)),
}
