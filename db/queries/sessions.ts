import { and, desc, eq, isNull, lte } from 'drizzle-orm'
import { people, sessions } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

type SessionRow = typeof sessions.$inferSelect

export async function insertSession(tx: Tx, session: SessionRow): Promise<void> {
  await tx.insert(sessions).values(session)
}

/** A session and whose it is, ended or not; none of somebody suspended. */
export async function findSession(q: Reader, id: string) {
  const [found] = await q
    .select({
      session: sessions,
      member: {
        id: people.id,
        handle: people.handle,
        displayName: people.displayName,
        role: people.role,
      },
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(and(eq(sessions.id, id), isNull(people.suspendedAt)))
    .limit(1)
  return found ?? null
}

/** Somebody's sessions, the newest first. */
export function listSessions(q: Reader, personId: string): Promise<SessionRow[]> {
  return q
    .select()
    .from(sessions)
    .where(eq(sessions.personId, personId))
    .orderBy(desc(sessions.createdAt), desc(sessions.id))
    .limit(200)
}

export async function extendSession(tx: Tx, id: string, expiresAt: Date): Promise<void> {
  await tx.update(sessions).set({ expiresAt }).where(eq(sessions.id, id))
}

export async function deleteSession(tx: Tx, id: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.id, id))
}

/** Deletes a session if it is this person's; says whether it was. */
export async function deleteSessionOf(tx: Tx, personId: string, id: string): Promise<boolean> {
  const deleted = await tx
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.personId, personId)))
    .returning({ id: sessions.id })
  return deleted.length > 0
}

export async function deleteSessionsOf(tx: Tx, personId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.personId, personId))
}

export async function deleteSessionsEndedBy(tx: Tx, at: Date): Promise<void> {
  await tx.delete(sessions).where(lte(sessions.expiresAt, at))
}
