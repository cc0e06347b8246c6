import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { establishmentSeconds, establishments, records } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

export type EstablishmentRow = typeof establishments.$inferSelect
type NewEstablishment = typeof establishments.$inferInsert

export async function insertEstablishment(tx: Tx, row: NewEstablishment): Promise<void> {
  await tx.insert(establishments).values(row)
}

export async function updateEstablishment(
  tx: Tx,
  id: string,
  change: Partial<NewEstablishment>,
): Promise<void> {
  await tx.update(establishments).set(change).where(eq(establishments.id, id))
}

export async function findEstablishment(q: Reader, id: string): Promise<EstablishmentRow | null> {
  const [found] = await q.select().from(establishments).where(eq(establishments.id, id)).limit(1)
  return found ?? null
}

/** The one of a claim that has not ended, whether or not it has its seconds. */
export async function currentEstablishment(q: Reader, claimId: string) {
  const [found] = await q
    .select()
    .from(establishments)
    .where(and(eq(establishments.claimId, claimId), isNull(establishments.endedAt)))
    .orderBy(desc(establishments.proposedAt), desc(establishments.id))
    .limit(1)
  return found ?? null
}

/** The mark that a claim has besides its status, in a query of `records`; null without one. */
export const markOfClaim = sql<
  'established' | null
>`case when exists (select 1 from ${establishments}
  where ${establishments.claimId} = ${records.id} and ${establishments.establishedAt} is not null
    and ${establishments.endedAt} is null) then 'established' end`

type NewSecond = typeof establishmentSeconds.$inferInsert

export async function addEstablishmentSecond(tx: Tx, second: NewSecond): Promise<void> {
  await tx.insert(establishmentSeconds).values(second)
}

export const establishmentSecondsOf = (q: Reader, ids: string[]) =>
  q
    .select({
      proposalId: establishmentSeconds.establishmentId,
      personId: establishmentSeconds.personId,
      createdAt: establishmentSeconds.createdAt,
    })
    .from(establishmentSeconds)
    .where(inArray(establishmentSeconds.establishmentId, ids))
    .orderBy(asc(establishmentSeconds.createdAt), asc(establishmentSeconds.personId))
