import { and, asc, eq, getTableColumns, inArray, or, sql } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import { areas, links, people, questions, records } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { isNumbered, recordColumns } from './records.ts'
import { listedTo, visibleTo } from './visible.ts'

export type QuestionRow = typeof questions.$inferSelect
const MOST_RELATED = 20

type NewQuestion = typeof questions.$inferInsert

export async function findQuestion(q: Reader, recordId: string): Promise<QuestionRow | null> {
  const [found] = await q.select().from(questions).where(eq(questions.recordId, recordId)).limit(1)
  return found ?? null
}

/** A question by its number with what only questions have, if this viewer may open it. */
export async function findQuestionByNumber(q: Reader, scope: Scope, number: number) {
  const [found] = await q
    .select({ record: recordColumns(scope), question: getTableColumns(questions) })
    .from(records)
    .innerJoin(questions, eq(questions.recordId, records.id))
    .innerJoin(people, eq(people.id, records.authorId))
    .leftJoin(areas, eq(areas.id, records.areaId))
    .where(isNumbered(scope, 'question', number))
    .limit(1)
  return found ?? null
}

export async function insertQuestion(tx: Tx, question: NewQuestion): Promise<void> {
  await tx.insert(questions).values(question)
}

export async function updateQuestion(
  tx: Tx,
  recordId: string,
  change: Partial<NewQuestion>,
): Promise<void> {
  await tx.update(questions).set(change).where(eq(questions.recordId, recordId))
}

const shown = {
  id: records.id,
  kind: records.kind,
  number: records.number,
  slug: records.slug,
  titleHtml: records.titleHtml,
  titlePlain: records.titlePlain,
  revision: records.revision,
  status: records.status,
}

/** The parts of a question that this viewer finds in lists, in their own order. */
export function listParts(q: Reader, scope: Scope, parentId: string) {
  return q
    .select(shown)
    .from(questions)
    .innerJoin(records, eq(records.id, questions.recordId))
    .where(and(eq(questions.parentId, parentId), listedTo(scope, records)))
    .orderBy(asc(questions.position), asc(records.number))
}

/** Questions linked as related, from either side, that this viewer finds in lists. */
export function listRelated(q: Reader, scope: Scope, id: string) {
  const related = eq(links.relation, 'related-to')
  const linked = q
    .select({ id: sql<string>`${links.toId}`.as('id') })
    .from(links)
    .where(and(eq(links.fromId, id), related))
  const linking = q
    .select({ id: sql<string>`${links.fromId}`.as('id') })
    .from(links)
    .where(and(eq(links.toId, id), related))
  return q
    .select(shown)
    .from(records)
    .where(
      and(or(inArray(records.id, linked), inArray(records.id, linking)), listedTo(scope, records)),
    )
    .orderBy(asc(records.number))
    .limit(MOST_RELATED)
}

/** The question this one is a part of or was merged into, if the viewer may open it. */
export async function findNeighbour(q: Reader, scope: Scope, id: string) {
  const [found] = await q
    .select(shown)
    .from(records)
    .where(and(eq(records.id, id), visibleTo(scope, records)))
    .limit(1)
  return found ?? null
}
