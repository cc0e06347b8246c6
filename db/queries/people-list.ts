import { and, asc, count, eq, gt, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Role } from '#app/domain/viewer/viewer.ts'
import { people } from '../schema/index.ts'
import type { Reader } from '../types.ts'

/** Which people: with a role, suspended or not, and with a text in their handle, name or address. */
export type PeopleQuery = { role?: Role; suspended?: boolean; find?: string; after?: string }

const matching = ({ role, suspended, find, after }: PeopleQuery): SQL | undefined =>
  and(
    role ? eq(people.role, role) : undefined,
    suspended === undefined
      ? undefined
      : suspended
        ? isNotNull(people.suspendedAt)
        : isNull(people.suspendedAt),
    find
      ? or(holds(people.handle, find), holds(people.displayName, find), holds(people.email, find))
      : undefined,
    after ? gt(people.handle, after) : undefined,
  )

type Column = typeof people.handle | typeof people.displayName | typeof people.email

/** Without regard to case; what is sought is a text and no pattern. */
const holds = (column: Column, find: string): SQL =>
  sql`lower(${column}) like ${`%${find.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`

/** The accounts that match, by handle. */
export function listPeople(q: Reader, query: PeopleQuery, limit: number) {
  return q
    .select({
      id: people.id,
      handle: people.handle,
      displayName: people.displayName,
      role: people.role,
      email: people.email,
      createdAt: people.createdAt,
      suspendedAt: people.suspendedAt,
    })
    .from(people)
    .where(matching(query))
    .orderBy(asc(people.handle), asc(people.id))
    .limit(limit)
}

export async function countPeople(q: Reader, query: PeopleQuery = {}): Promise<number> {
  const [found] = await q.select({ count: count() }).from(people).where(matching(query))
  return found?.count ?? 0
}
