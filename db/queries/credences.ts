import {
  aliasedTable,
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  ne,
  notExists,
  or,
} from 'drizzle-orm'
import type { Role } from '#app/domain/viewer/viewer.ts'
import { credences, people } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

export async function insertCredence(
  tx: Tx,
  credence: typeof credences.$inferInsert,
): Promise<void> {
  await tx.insert(credences).values(credence)
}

/** The last thing somebody said of a record, which may be that they take it back. */
export async function lastCredence(q: Reader, recordId: string, personId: string) {
  const [last] = await q
    .select({ p: credences.p, at: credences.createdAt })
    .from(credences)
    .where(and(eq(credences.recordId, recordId), eq(credences.personId, personId)))
    .orderBy(desc(credences.createdAt), desc(credences.id))
    .limit(1)
  return last ?? null
}

const believed = {
  personId: credences.personId,
  p: credences.p,
  at: credences.createdAt,
  role: people.role,
  commentId: credences.commentId,
  before: credences.before,
}

/**
 * Everything that people ever believed of a record, in the order in which they said so; no more than
 * `most` where that is given.
 */
export const credencesOn = (q: Reader, recordId: string, most = 2 ** 31 - 1) =>
  q
    .select(believed)
    .from(credences)
    .innerJoin(people, eq(people.id, credences.personId))
    .where(eq(credences.recordId, recordId))
    .orderBy(asc(credences.createdAt), asc(credences.id))
    .limit(most)

/** The same of several records, each credence with its record. */
export const credencesOnAll = (q: Reader, recordIds: string[]) =>
  q
    .select({ ...believed, recordId: credences.recordId })
    .from(credences)
    .innerJoin(people, eq(people.id, credences.personId))
    .where(inArray(credences.recordId, recordIds))
    .orderBy(asc(credences.createdAt), asc(credences.id))

/** The same with everybody's handle. */
export const namedCredencesOn = (q: Reader, recordId: string) =>
  q
    .select({ ...believed, handle: people.handle })
    .from(credences)
    .innerJoin(people, eq(people.id, credences.personId))
    .where(eq(credences.recordId, recordId))
    .orderBy(asc(credences.createdAt), asc(credences.id))

/** How many people whose credences count have one on a record now; counts no further than `most`. */
export async function countBelievers(q: Reader, recordId: string, most: number): Promise<number> {
  const later = aliasedTable(credences, 'later')
  const isLater = or(
    gt(later.createdAt, credences.createdAt),
    and(eq(later.createdAt, credences.createdAt), gt(later.id, credences.id)),
  )
  const last = notExists(
    q
      .select({ id: later.id })
      .from(later)
      .where(
        and(
          eq(later.personId, credences.personId),
          eq(later.recordId, credences.recordId),
          isLater,
        ),
      ),
  )
  const found = q
    .select({ id: credences.id })
    .from(credences)
    .innerJoin(people, eq(people.id, credences.personId))
    .where(
      and(
        eq(credences.recordId, recordId),
        isNotNull(credences.p),
        ne(people.role, 'new' satisfies Role),
        last,
      ),
    )
    .limit(most)
    .as('found')
  const [counted] = await q.select({ people: count() }).from(found)
  return counted?.people ?? 0
}

/** The credences that were given with comments. */
export const credencesWith = (q: Reader, commentIds: string[]) =>
  q
    .select({
      commentId: credences.commentId,
      personId: credences.personId,
      p: credences.p,
      before: credences.before,
    })
    .from(credences)
    .where(inArray(credences.commentId, commentIds))

/** The handles of people by their ids. */
export async function handlesOf(q: Reader, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await q
    .select({ id: people.id, handle: people.handle })
    .from(people)
    .where(inArray(people.id, ids))
  return new Map(rows.map(({ id, handle }) => [id, handle]))
}

/** On which of these records a person ever said what they believe. */
export async function believedBy(q: Reader, personId: string, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await q
    .selectDistinct({ id: credences.recordId })
    .from(credences)
    .where(and(eq(credences.personId, personId), inArray(credences.recordId, ids)))
  return rows.map(({ id }) => id)
}
