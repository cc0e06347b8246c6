import { and, desc, eq } from 'drizzle-orm'
import { macros, observables, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'

/** What of a site there is, for the list of steps. */
export async function siteCounts(q: Reader) {
  const [inUse, questions, known] = await Promise.all([
    q.$count(macros, eq(macros.current, true)),
    q
      .select({ id: records.id })
      .from(records)
      .where(and(eq(records.kind, 'question'), eq(records.visibility, 'public')))
      .limit(1),
    q.select({ id: observables.id }).from(observables).orderBy(desc(observables.id)).limit(1),
  ])
  return { macros: inUse, questions: questions.length, observables: known.length }
}
