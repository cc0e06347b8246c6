import { eq } from 'drizzle-orm'
import type { NamedKind } from '#app/domain/search/named.ts'
import { aliasesOf } from '../queries/observables.ts'
import { areas, observables, people, references, tags } from '../schema/index.ts'
import type { Reader } from '../types.ts'

type Words = { title: string; body: string }

/** Who looks for a name means whose work it is more often than who helped: the first names weigh more. */
const TIMES = [4, 2]

/** What something is found by: its names, and what is said of it; null where it is not there. */
export const WORDS_OF: Record<NamedKind, (q: Reader, id: string) => Promise<Words | null>> = {
  person: async (q, id) => {
    const [found] = await q.select().from(people).where(eq(people.id, id))
    return found ? { title: `${found.handle} ${found.displayName}`, body: found.aboutMd } : null
  },
  reference: async (q, id) => {
    const [found] = await q.select().from(references).where(eq(references.id, id))
    if (!found) return null
    const { title, authors, year, identifier } = found
    const names = authors.flatMap((name, place) => Array(TIMES[place] ?? 1).fill(name))
    return { title: [title, ...names, year ?? ''].join(' '), body: identifier }
  },
  observable: async (q, id) => {
    const [found] = await q.select().from(observables).where(eq(observables.id, id))
    if (!found) return null
    const names = [found.name, `$${found.symbol}$`, ...(await aliasesOf(q, id))]
    return { title: names.join(' '), body: found.definitionMd }
  },
  tag: async (q, id) => {
    const [found] = await q.select().from(tags).where(eq(tags.id, id))
    return found ? { title: found.name, body: '' } : null
  },
  area: async (q, id) => {
    const [found] = await q.select().from(areas).where(eq(areas.id, id))
    return found ? { title: found.name, body: found.description } : null
  },
}
