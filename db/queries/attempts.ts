import { and, asc, desc, eq, getTableColumns, inArray, isNull, ne } from 'drizzle-orm'
import type { ReviewVerdict } from '#app/domain/attempt/attempt.ts'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import { attempts, people, questions, records, reviews } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { activityColumns } from './activity.ts'
import { nameColumns } from './neighbours.ts'
import { listedTo, visibleTo } from './visible.ts'

export type AttemptRow = typeof attempts.$inferSelect
export type NewAttempt = typeof attempts.$inferInsert

const author = { handle: people.handle, displayName: people.displayName }

const recordColumns = {
  ...activityColumns,
  ...nameColumns,
  visibility: records.visibility,
  authorId: records.authorId,
  basisAttemptId: questions.basisAttemptId,
}

/** An attempt with its question and author, if this viewer may open both. */
export async function findAttempt(q: Reader, scope: Scope, id: string) {
  const [found] = await q
    .select({ attempt: getTableColumns(attempts), record: recordColumns, author })
    .from(attempts)
    .innerJoin(records, eq(records.id, attempts.recordId))
    .innerJoin(questions, eq(questions.recordId, records.id))
    .innerJoin(people, eq(people.id, attempts.authorId))
    .where(and(eq(attempts.id, id), visibleTo(scope, attempts), visibleTo(scope, records)))
    .limit(1)
  if (!found) return null
  const { status, kind, ...record } = found.record
  return {
    ...found,
    record: { ...record, kind: 'question' as const, status: status as QuestionStatus },
  }
}

export type AttemptOnRecord = NonNullable<Awaited<ReturnType<typeof findAttempt>>>

/** The attempts on a question that this viewer finds in lists, the newest first. */
export function attemptsOf(q: Reader, scope: Scope, recordId: string, limit: number) {
  return q
    .select({ ...getTableColumns(attempts), ...author })
    .from(attempts)
    .innerJoin(people, eq(people.id, attempts.authorId))
    .where(and(eq(attempts.recordId, recordId), listedTo(scope, attempts)))
    .orderBy(desc(attempts.createdAt), desc(attempts.id))
    .limit(limit)
}

type Verdict = { verdict: ReviewVerdict; conflict: string; supersededAt: Date | null }

/** The reviews that stand on these attempts, as far as a list tells of them. */
export async function standingVerdicts(q: Reader, attemptIds: string[]) {
  const byAttempt = new Map<string, Verdict[]>()
  if (attemptIds.length === 0) return byAttempt
  const rows = await q
    .select({
      attemptId: reviews.attemptId,
      verdict: reviews.verdict,
      conflict: reviews.conflict,
      supersededAt: reviews.supersededAt,
    })
    .from(reviews)
    .where(and(inArray(reviews.attemptId, attemptIds), isNull(reviews.supersededAt)))
    .orderBy(asc(reviews.createdAt), asc(reviews.id))
  for (const { attemptId, ...verdict } of rows)
    byAttempt.set(attemptId, [...(byAttempt.get(attemptId) ?? []), verdict])
  return byAttempt
}

/** The partial attempt on a question that was accepted last, another one than this. */
export async function acceptedPart(q: Reader, recordId: string, otherThan = '') {
  const [found] = await q
    .select({ id: attempts.id })
    .from(attempts)
    .where(
      and(
        eq(attempts.recordId, recordId),
        eq(attempts.state, 'accepted'),
        eq(attempts.scope, 'partial'),
        eq(attempts.visibility, 'public'),
        ne(attempts.id, otherThan),
      ),
    )
    .orderBy(desc(attempts.updatedAt), desc(attempts.id))
    .limit(1)
  return found ?? null
}

export async function insertAttempt(tx: Tx, attempt: NewAttempt): Promise<void> {
  await tx.insert(attempts).values(attempt)
}

export async function updateAttempt(
  tx: Tx,
  id: string,
  change: Partial<NewAttempt>,
): Promise<void> {
  await tx.update(attempts).set(change).where(eq(attempts.id, id))
}
