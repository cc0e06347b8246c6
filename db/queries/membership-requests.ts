import { and, asc, count, desc, eq, isNull, lt, or } from 'drizzle-orm'
import { membershipRequests, people } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import type { Part } from './waiting-records.ts'

export type MembershipRequestRow = typeof membershipRequests.$inferSelect

export async function insertMembershipRequest(
  tx: Tx,
  request: typeof membershipRequests.$inferInsert,
): Promise<void> {
  await tx.insert(membershipRequests).values(request)
}

/** What somebody asked for last. */
export async function latestMembershipRequest(q: Reader, personId: string) {
  const [found] = await q
    .select()
    .from(membershipRequests)
    .where(eq(membershipRequests.personId, personId))
    .orderBy(desc(membershipRequests.askedAt), desc(membershipRequests.id))
    .limit(1)
  return found ?? null
}

const withPerson = {
  id: membershipRequests.id,
  personId: membershipRequests.personId,
  reason: membershipRequests.reason,
  askedAt: membershipRequests.askedAt,
  answeredAt: membershipRequests.answeredAt,
  handle: people.handle,
  displayName: people.displayName,
  role: people.role,
  joinedAt: people.createdAt,
}

export async function findMembershipRequest(q: Reader, id: string) {
  const [found] = await q
    .select(withPerson)
    .from(membershipRequests)
    .innerJoin(people, eq(people.id, membershipRequests.personId))
    .where(eq(membershipRequests.id, id))
    .limit(1)
  return found ?? null
}

/** Those without an answer, the oldest first. */
export const membershipRequestsOpen = (q: Reader, { limit, offset }: Part) =>
  q
    .select(withPerson)
    .from(membershipRequests)
    .innerJoin(people, eq(people.id, membershipRequests.personId))
    .where(isNull(membershipRequests.answeredAt))
    .orderBy(asc(membershipRequests.askedAt), asc(membershipRequests.id))
    .limit(limit)
    .offset(offset)

export const membershipRequestsSince = (q: Reader, most: number) =>
  q
    .select({ at: membershipRequests.askedAt })
    .from(membershipRequests)
    .where(isNull(membershipRequests.answeredAt))
    .orderBy(asc(membershipRequests.askedAt), asc(membershipRequests.id))
    .limit(most)

/** How many were asked before one and have no answer either. */
export async function membershipRequestsBefore(
  q: Reader,
  { askedAt, id }: Pick<MembershipRequestRow, 'askedAt' | 'id'>,
) {
  const earlier = or(
    lt(membershipRequests.askedAt, askedAt),
    and(eq(membershipRequests.askedAt, askedAt), lt(membershipRequests.id, id)),
  )
  const [found] = await q
    .select({ n: count() })
    .from(membershipRequests)
    .where(and(isNull(membershipRequests.answeredAt), earlier))
  return found?.n ?? 0
}

export async function updateMembershipRequest(
  tx: Tx,
  id: string,
  change: Partial<typeof membershipRequests.$inferInsert>,
): Promise<void> {
  await tx.update(membershipRequests).set(change).where(eq(membershipRequests.id, id))
}
