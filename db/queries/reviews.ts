import { and, asc, eq, getTableColumns, isNull } from 'drizzle-orm'
import { people, reviews } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

type NewReview = typeof reviews.$inferInsert

/** What was said of an attempt and by whom, the first one first, superseded ones included. */
export function reviewsOf(q: Reader, attemptId: string) {
  return q
    .select({
      ...getTableColumns(reviews),
      handle: people.handle,
      displayName: people.displayName,
    })
    .from(reviews)
    .innerJoin(people, eq(people.id, reviews.reviewerId))
    .where(eq(reviews.attemptId, attemptId))
    .orderBy(asc(reviews.createdAt), asc(reviews.id))
}

export type ReviewRow = Awaited<ReturnType<typeof reviewsOf>>[number]

export async function insertReview(tx: Tx, review: NewReview): Promise<void> {
  await tx.insert(reviews).values(review)
}

/** A person has one review of an attempt that stands: the last. */
export async function supersedeReviews(
  tx: Tx,
  { attemptId, reviewerId }: { attemptId: string; reviewerId: string },
  at: Date,
): Promise<void> {
  await tx
    .update(reviews)
    .set({ supersededAt: at })
    .where(
      and(
        eq(reviews.attemptId, attemptId),
        eq(reviews.reviewerId, reviewerId),
        isNull(reviews.supersededAt),
      ),
    )
}
