import {
  aliasedTable,
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  inArray,
  isNull,
  ne,
  or,
} from 'drizzle-orm'
import { UNDECIDED_STATES } from '#app/domain/prediction/state.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import type { WantedOrder } from '#app/domain/wanted/order.ts'
import { links, observables, predictions, records, wanted } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { neighbourColumns } from './neighbours.ts'
import { listedTo } from './visible.ts'

export type WantedRow = typeof wanted.$inferSelect

export async function putWanted(tx: Tx, row: WantedRow): Promise<void> {
  const { recordId: _key, ...rest } = row
  await tx.insert(wanted).values(row).onConflictDoUpdate({ target: wanted.recordId, set: rest })
}

export async function removeWanted(tx: Tx, recordId: string): Promise<void> {
  await tx.delete(wanted).where(eq(wanted.recordId, recordId))
}

export async function updateWanted(
  tx: Tx,
  recordId: string,
  change: Partial<WantedRow>,
): Promise<void> {
  await tx.update(wanted).set(change).where(eq(wanted.recordId, recordId))
}

/** The others in the list that follow from a claim from which this one follows too. */
export async function wantedBeside(q: Reader, recordId: string, most: number): Promise<string[]> {
  const own = aliasedTable(links, 'own')
  const rows = await q
    .selectDistinct({ id: wanted.recordId })
    .from(own)
    .innerJoin(links, and(eq(links.toId, own.toId), eq(links.relation, 'derived-from')))
    .innerJoin(wanted, eq(wanted.recordId, links.fromId))
    .where(
      and(eq(own.fromId, recordId), eq(own.relation, 'derived-from'), ne(links.fromId, recordId)),
    )
    .orderBy(asc(wanted.recordId))
    .limit(most)
  return rows.map(({ id }) => id)
}

/** Those in the list that follow from a claim, or from claims that answer or bear on a question. */
export async function wantedBehind(q: Reader, id: string, most: number): Promise<string[]> {
  const claimsOf = q
    .select({ id: links.fromId })
    .from(links)
    .where(and(eq(links.toId, id), inArray(links.relation, ['answers', 'bears-on'])))
  const rows = await q
    .selectDistinct({ id: wanted.recordId })
    .from(links)
    .innerJoin(wanted, eq(wanted.recordId, links.fromId))
    .where(
      and(
        eq(links.relation, 'derived-from'),
        or(eq(links.toId, id), inArray(links.toId, claimsOf)),
      ),
    )
    .orderBy(asc(wanted.recordId))
    .limit(most)
  return rows.map((row) => row.id)
}

const ORDERS = {
  hangs: [wanted.settles, wanted.claims, wanted.questions, wanted.divided, wanted.ease],
  divided: [wanted.settles, wanted.divided, wanted.claims, wanted.ease],
  easiest: [wanted.settles, wanted.ease, wanted.claims],
} satisfies Record<WantedOrder, unknown>

/**
 * Decided ones, and those whose advice waits to be computed anew, are no longer wanted. Asked of each
 * row, so that the list is read in the order of its index and stops when the page is full.
 */
const isWanted = (q: Reader, scope: Scope) =>
  exists(
    q
      .select({ id: records.id })
      .from(records)
      .innerJoin(predictions, eq(predictions.recordId, records.id))
      .where(
        and(
          eq(records.id, wanted.recordId),
          listedTo(scope, records),
          inArray(records.status, UNDECIDED_STATES),
          isNull(predictions.adviceDueAt),
        ),
      ),
  )

type Part = { order: WantedOrder; from: number; most: number }

/** The ids of a part of what is wanted, what comes first first. */
export const wantedInOrder = (q: Reader, scope: Scope, { order, from, most }: Part) =>
  q
    .select({ id: wanted.recordId })
    .from(wanted)
    .where(isWanted(q, scope))
    .orderBy(...ORDERS[order].map((column) => desc(column)), desc(wanted.recordId))
    .limit(most)
    .offset(from)

/** What the list says of them, in the order of the ids. */
export async function wantedRows(q: Reader, ids: string[]) {
  if (ids.length === 0) return []
  const rows = await q
    .select(listed)
    .from(wanted)
    .innerJoin(records, eq(records.id, wanted.recordId))
    .innerJoin(predictions, eq(predictions.recordId, wanted.recordId))
    .innerJoin(observables, eq(observables.id, predictions.observableId))
    .where(inArray(wanted.recordId, ids))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

export type WantedListRow = Awaited<ReturnType<typeof wantedRows>>[number]

const listed = {
  ...neighbourColumns,
  settles: wanted.settles,
  moves: wanted.moves,
  community: predictions.community,
  advice: predictions.advice,
  regionLower: predictions.regionLower,
  regionUpper: predictions.regionUpper,
  conditions: predictions.conditions,
  deadline: predictions.deadline,
  observableId: observables.id,
  observableKey: observables.key,
  observableName: observables.name,
  symbolHtml: observables.symbolHtml,
  observableRevision: observables.revision,
  unit: observables.unit,
  scale: observables.scale,
}

/** How many are wanted; counts no further than `most`. */
export async function countWanted(q: Reader, scope: Scope, most: number): Promise<number> {
  const rows = q
    .select({ id: wanted.recordId })
    .from(wanted)
    .where(isWanted(q, scope))
    .limit(most)
    .as('wanted_rows')
  const [counted] = await q.select({ n: count() }).from(rows)
  return counted?.n ?? 0
}

/** The public claims that a prediction follows from. */
export function publicClaimsOf(q: Reader, predictionId: string) {
  return q
    .select({ id: records.id, status: records.status })
    .from(links)
    .innerJoin(records, eq(records.id, links.toId))
    .where(
      and(
        eq(links.fromId, predictionId),
        eq(links.relation, 'derived-from'),
        eq(records.visibility, 'public'),
      ),
    )
}
