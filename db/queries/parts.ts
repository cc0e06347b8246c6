import { and, asc, desc, eq } from 'drizzle-orm'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import { questions, records, statusChanges } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { activityColumns } from './activity.ts'

/** Where the parts of a question stand that everybody can see. */
export async function statusesOfParts(q: Reader, parentId: string): Promise<QuestionStatus[]> {
  const rows = await q
    .select({ status: records.status })
    .from(questions)
    .innerJoin(records, eq(records.id, questions.recordId))
    .where(and(eq(questions.parentId, parentId), eq(records.visibility, 'public')))
    .orderBy(asc(records.number))
  return rows.map(({ status }) => status as QuestionStatus)
}

/** The question that this one is a part of, whoever may see it. */
export async function wholeOf(q: Reader, partId: string) {
  const [part] = await q
    .select({ parentId: questions.parentId })
    .from(questions)
    .where(eq(questions.recordId, partId))
  if (!part?.parentId) return null
  const [whole] = await q.select(activityColumns).from(records).where(eq(records.id, part.parentId))
  return whole ? { ...whole, status: whole.status as QuestionStatus } : null
}

/** Whether the status that a question has was derived from its parts. */
export async function derivesFromParts(q: Reader, recordId: string): Promise<boolean> {
  const [last] = await q
    .select({ reasons: statusChanges.reasons })
    .from(statusChanges)
    .where(and(eq(statusChanges.recordId, recordId), eq(statusChanges.axis, 'human')))
    .orderBy(desc(statusChanges.createdAt), desc(statusChanges.id))
    .limit(1)
  return Array.isArray(last?.reasons)
}
