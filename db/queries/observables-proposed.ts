import { and, asc, eq } from 'drizzle-orm'
import { observables, people } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import type { Part } from './waiting-records.ts'

const waits = and(eq(observables.state, 'proposed'), eq(observables.visibility, 'public'))
const longestFirst = [asc(observables.createdAt), asc(observables.id)]

/** Since when proposed observables wait, the oldest first. */
export const observablesSince = (q: Reader, most: number) =>
  q
    .select({ at: observables.createdAt })
    .from(observables)
    .where(waits)
    .orderBy(...longestFirst)
    .limit(most)

/** Proposed observables, those that have waited longest first. */
export const observablesWaiting = (q: Reader, { limit, offset }: Part) =>
  q
    .select({
      id: observables.id,
      key: observables.key,
      name: observables.name,
      unit: observables.unit,
      authorId: observables.authorId,
      at: observables.createdAt,
      handle: people.handle,
    })
    .from(observables)
    .innerJoin(people, eq(people.id, observables.authorId))
    .where(waits)
    .orderBy(...longestFirst)
    .limit(limit)
    .offset(offset)

/** How many observables of one person wait. */
export const countProposedBy = (q: Reader, authorId: string): Promise<number> =>
  q.$count(observables, and(waits, eq(observables.authorId, authorId)))
