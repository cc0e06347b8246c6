import { and, asc, desc, eq, inArray, lte } from 'drizzle-orm'
import { CURRENT_STATES } from '#app/domain/resolution/state.ts'
import { records, resolutionSeconds, resolutions } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

export type ResolutionRow = typeof resolutions.$inferSelect
type NewResolution = typeof resolutions.$inferInsert

export async function insertResolution(tx: Tx, resolution: NewResolution): Promise<void> {
  await tx.insert(resolutions).values(resolution)
}

export async function updateResolution(
  tx: Tx,
  id: string,
  change: Partial<NewResolution>,
): Promise<void> {
  await tx.update(resolutions).set(change).where(eq(resolutions.id, id))
}

export async function findResolution(q: Reader, id: string): Promise<ResolutionRow | null> {
  const [found] = await q.select().from(resolutions).where(eq(resolutions.id, id)).limit(1)
  return found ?? null
}

/** The one that is proposed, seconded, disputed or final. */
export async function currentResolution(q: Reader, recordId: string) {
  const [found] = await q
    .select()
    .from(resolutions)
    .where(and(eq(resolutions.recordId, recordId), inArray(resolutions.state, [...CURRENT_STATES])))
    .orderBy(desc(resolutions.proposedAt), desc(resolutions.id))
    .limit(1)
  return found ?? null
}

/** All that was ever proposed on a prediction, newest first. */
export const resolutionsOf = (q: Reader, recordId: string) =>
  q
    .select()
    .from(resolutions)
    .where(eq(resolutions.recordId, recordId))
    .orderBy(desc(resolutions.proposedAt), desc(resolutions.id))

/** When the next window for disputes of a public prediction passes; null where none is open. */
export async function nextDue(q: Reader): Promise<Date | null> {
  const [next] = await q
    .select({ at: resolutions.windowEndsAt })
    .from(resolutions)
    .innerJoin(records, eq(records.id, resolutions.recordId))
    .where(and(eq(resolutions.state, 'seconded'), eq(records.visibility, 'public')))
    .orderBy(asc(resolutions.windowEndsAt), asc(resolutions.id))
    .limit(1)
  return next?.at ?? null
}

/** Public predictions whose window for disputes has passed, the one that passed first in front. */
export const dueResolutions = (q: Reader, at: Date, limit: number) =>
  q
    .select({ id: resolutions.id })
    .from(resolutions)
    .innerJoin(records, eq(records.id, resolutions.recordId))
    .where(
      and(
        eq(resolutions.state, 'seconded'),
        lte(resolutions.windowEndsAt, at),
        eq(records.visibility, 'public'),
      ),
    )
    .orderBy(asc(resolutions.windowEndsAt), asc(resolutions.id))
    .limit(limit)

export async function addSecond(
  tx: Tx,
  second: typeof resolutionSeconds.$inferInsert,
): Promise<void> {
  await tx.insert(resolutionSeconds).values(second)
}

export const resolutionSecondsOf = (q: Reader, ids: string[]) =>
  q
    .select({
      proposalId: resolutionSeconds.resolutionId,
      personId: resolutionSeconds.personId,
      role: resolutionSeconds.role,
      createdAt: resolutionSeconds.createdAt,
    })
    .from(resolutionSeconds)
    .where(inArray(resolutionSeconds.resolutionId, ids))
    .orderBy(asc(resolutionSeconds.createdAt), asc(resolutionSeconds.personId))

export type ResolutionSecond = Awaited<ReturnType<typeof resolutionSecondsOf>>[number]
