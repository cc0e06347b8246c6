import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Role } from '#app/domain/viewer/viewer.ts'
import { people } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

export type PersonRow = typeof people.$inferSelect

export async function insertPerson(tx: Tx, person: typeof people.$inferInsert): Promise<void> {
  await tx.insert(people).values(person)
}

export async function findPersonByHandle(q: Reader, handle: string): Promise<PersonRow | null> {
  const [found] = await q.select().from(people).where(eq(people.handle, handle)).limit(1)
  return found ?? null
}

export async function findPerson(q: Reader, id: string): Promise<PersonRow | null> {
  const [found] = await q.select().from(people).where(eq(people.id, id)).limit(1)
  return found ?? null
}

/** The accounts that these e-mail keys lead to. */
export function findPeopleByEmailKeys(q: Reader, keys: string[]): Promise<PersonRow[]> {
  return q.select().from(people).where(inArray(people.emailKey, keys))
}

/** Appends a person's own id to the e-mail key that the next person takes over. */
export async function releaseEmailKey(tx: Tx, key: string): Promise<void> {
  await tx
    .update(people)
    .set({ emailKey: sql`${people.emailKey} || ${people.id}` })
    .where(eq(people.emailKey, key))
}

export async function updatePerson(
  tx: Tx,
  id: string,
  change: Partial<Omit<PersonRow, 'id'>>,
): Promise<void> {
  await tx.update(people).set(change).where(eq(people.id, id))
}

export async function hasAdministrator(q: Reader, exceptId = ''): Promise<boolean> {
  const found = await q
    .select({ id: people.id })
    .from(people)
    .where(
      and(
        eq(people.role, 'administrator' satisfies Role),
        isNull(people.suspendedAt),
        ne(people.id, exceptId),
      ),
    )
    .limit(1)
  return found.length > 0
}
