import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type {
  OwnRatings,
  QuestionFlag,
  RatingAxis,
  RatingValue,
} from '#app/domain/question/rating.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import { people, questionFlags, ratings, records } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { nameColumns } from './neighbours.ts'
import { listedTo } from './visible.ts'

type Rater = { recordId: string; personId: string }

/**
 * How many people gave a question each value on each axis, and raised each flag, and whether the viewer
 * did: `flag` says which of the two a row counts.
 */
export function countOpinions(q: Reader, recordId: string, viewerId: string | null) {
  return q
    .select({
      flag: sql<number>`0`.as('flag'),
      name: sql<string>`${ratings.axis}`.as('name'),
      value: ratings.value,
      count: count(),
      own: isOwn(ratings.personId, viewerId),
    })
    .from(ratings)
    .where(eq(ratings.recordId, recordId))
    .groupBy(ratings.axis, ratings.value)
    .unionAll(
      q
        .select({
          flag: sql<number>`1`.as('flag'),
          name: sql<string>`${questionFlags.flag}`.as('name'),
          value: sql<number>`0`.as('value'),
          count: count(),
          own: isOwn(questionFlags.personId, viewerId),
        })
        .from(questionFlags)
        .where(eq(questionFlags.recordId, recordId))
        .groupBy(questionFlags.flag),
    )
}

/** 1 where one of the people counted is the viewer. */
const isOwn = (personId: PgColumn, viewerId: string | null) =>
  sql`max(case when ${personId} = ${viewerId ?? ''} then 1 else 0 end)`.mapWith(Number)

export async function ownRatings(q: Reader, { recordId, personId }: Rater): Promise<OwnRatings> {
  const rows = await q
    .select({ axis: ratings.axis, value: ratings.value })
    .from(ratings)
    .where(and(eq(ratings.recordId, recordId), eq(ratings.personId, personId)))
  return Object.fromEntries(rows.map(({ axis, value }) => [axis, value as RatingValue]))
}

/** A second rating on the same axis takes the place of the first. */
export async function putRating(
  tx: Tx,
  rating: Rater & { axis: RatingAxis; value: RatingValue; createdAt: Date },
): Promise<void> {
  const { value, createdAt } = rating
  await tx
    .insert(ratings)
    .values(rating)
    .onConflictDoUpdate({
      target: [ratings.recordId, ratings.personId, ratings.axis],
      set: { value, createdAt },
    })
}

export async function removeRating(
  tx: Tx,
  { recordId, personId, axis }: Rater & { axis: RatingAxis },
): Promise<void> {
  const own = and(eq(ratings.recordId, recordId), eq(ratings.personId, personId))
  await tx.delete(ratings).where(and(own, eq(ratings.axis, axis)))
}

/** Who raised a flag of a question first, up to so many. */
export function raisedFirst(q: Reader, recordId: string, flag: QuestionFlag, limit: number) {
  return q
    .select({ handle: people.handle })
    .from(questionFlags)
    .innerJoin(people, eq(people.id, questionFlags.personId))
    .where(and(eq(questionFlags.recordId, recordId), eq(questionFlags.flag, flag)))
    .orderBy(asc(questionFlags.createdAt), asc(people.id))
    .limit(limit)
}

export async function ownFlags(q: Reader, { recordId, personId }: Rater): Promise<QuestionFlag[]> {
  const rows = await q
    .select({ flag: questionFlags.flag })
    .from(questionFlags)
    .where(and(eq(questionFlags.recordId, recordId), eq(questionFlags.personId, personId)))
  return rows.map(({ flag }) => flag)
}

export async function putFlag(
  tx: Tx,
  raised: Rater & { flag: QuestionFlag; createdAt: Date },
): Promise<void> {
  await tx.insert(questionFlags).values(raised).onConflictDoNothing()
}

export async function removeFlag(
  tx: Tx,
  { recordId, personId, flag }: Rater & { flag: QuestionFlag },
): Promise<void> {
  const own = and(eq(questionFlags.recordId, recordId), eq(questionFlags.personId, personId))
  await tx.delete(questionFlags).where(and(own, eq(questionFlags.flag, flag)))
}

/** The questions on which somebody has raised a flag, the latest first, that stand in this scope's lists. */
export function questionsFlaggedBy(
  q: Reader,
  scope: Scope,
  { personId, flag, limit }: { personId: string; flag: QuestionFlag; limit: number },
) {
  return q
    .select({ ...nameColumns, status: records.status })
    .from(questionFlags)
    .innerJoin(records, eq(records.id, questionFlags.recordId))
    .where(
      and(
        eq(questionFlags.personId, personId),
        eq(questionFlags.flag, flag),
        listedTo(scope, records),
      ),
    )
    .orderBy(desc(questionFlags.createdAt), desc(records.id))
    .limit(limit)
}
