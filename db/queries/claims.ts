import { and, asc, eq, getTableColumns, inArray } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import { areas, claims, links, people, predictions, records } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { markOfClaim } from './establishments.ts'
import { neighbourColumns } from './neighbours.ts'
import { isNumbered, recordColumns } from './records.ts'
import { listedTo } from './visible.ts'

export type ClaimRow = typeof claims.$inferSelect
type NewClaim = typeof claims.$inferInsert

export async function findClaim(q: Reader, recordId: string): Promise<ClaimRow | null> {
  const [found] = await q.select().from(claims).where(eq(claims.recordId, recordId)).limit(1)
  return found ?? null
}

/** A claim by its number with what only claims have, if this viewer may open it. */
export async function findClaimByNumber(q: Reader, scope: Scope, number: number) {
  const [found] = await q
    .select({ record: recordColumns(scope), claim: getTableColumns(claims) })
    .from(records)
    .innerJoin(claims, eq(claims.recordId, records.id))
    .innerJoin(people, eq(people.id, records.authorId))
    .leftJoin(areas, eq(areas.id, records.areaId))
    .where(isNumbered(scope, 'claim', number))
    .limit(1)
  return found ?? null
}

export async function insertClaim(tx: Tx, claim: NewClaim): Promise<void> {
  await tx.insert(claims).values(claim)
}

export async function updateClaim(
  tx: Tx,
  recordId: string,
  change: Partial<NewClaim>,
): Promise<void> {
  await tx.update(claims).set(change).where(eq(claims.recordId, recordId))
}

/** Who set a curator's view of a claim, for the page. */
export async function overriderOf(q: Reader, claim: ClaimRow) {
  if (!claim.overrideById) return null
  const [found] = await q
    .select({ handle: people.handle, displayName: people.displayName })
    .from(people)
    .where(eq(people.id, claim.overrideById))
    .limit(1)
  return found ?? null
}

/** The claims that answer or bear on questions, each with the question it was asked for (`at`). */
export function claimsOn(q: Reader, scope: Scope, questionIds: string[]) {
  return q
    .select({
      ...neighbourColumns,
      at: links.toId,
      relation: links.relation,
      claimKind: claims.claimKind,
      overrideStatus: claims.overrideStatus,
      summary: claims.summary,
      mark: markOfClaim,
    })
    .from(links)
    .innerJoin(records, eq(records.id, links.fromId))
    .innerJoin(claims, eq(claims.recordId, records.id))
    .where(
      and(
        inArray(links.toId, questionIds),
        inArray(links.relation, ['answers', 'bears-on']),
        listedTo(scope, records),
      ),
    )
    .orderBy(asc(records.number))
}

/** What is known of a prediction where a status or a sentence follows from it. */
export const figureColumns = {
  id: records.id,
  number: records.number,
  status: records.status,
  essential: predictions.essential,
  registeredAt: predictions.registeredAt,
  verdict: predictions.verdict,
  inSample: predictions.inSample,
  verdictReason: predictions.verdictReason,
  footing: predictions.footing,
  robustness: predictions.robustness,
  inside: predictions.inside,
  outside: predictions.outside,
  judgedAt: predictions.judgedAt,
}

/** What the derivation of a claim's status reads: its public predictions with their figures. */
export function derivationOf(q: Reader, claimId: string) {
  return q
    .select(figureColumns)
    .from(links)
    .innerJoin(records, eq(records.id, links.fromId))
    .innerJoin(predictions, eq(predictions.recordId, records.id))
    .where(
      and(
        eq(links.toId, claimId),
        eq(links.relation, 'derived-from'),
        eq(records.visibility, 'public'),
      ),
    )
    .orderBy(asc(records.number))
}

/** The public claim that took the place of this one, if any. */
export async function successorOf(q: Reader, claimId: string) {
  const [found] = await q
    .select({ id: records.id, number: records.number })
    .from(links)
    .innerJoin(records, eq(records.id, links.fromId))
    .where(
      and(
        eq(links.toId, claimId),
        eq(links.relation, 'supersedes'),
        eq(records.visibility, 'public'),
      ),
    )
    .orderBy(asc(records.number))
    .limit(1)
  return found ?? null
}
