import { and, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import { areas, links, people, questions, records } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { nameColumns } from './neighbours.ts'
import { isNumbered, recordColumns } from './records.ts'
import { listedTo, visibleTo } from './visible.ts'

export type QuestionRow = typeof questions.$inferSelect
/** Around one question; nobody has come near. */
const MOST_NEAR = 1000

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

const columns = { ...nameColumns, status: records.status }

/**
 * The questions around one, each with what it is to it: its parts, in their own order, those linked as
 * related from either side, and those `above` it by their ids. Of the first two those that this viewer
 * finds in lists, of the last those that may be opened.
 */
export function questionNeighbours(
  q: Reader,
  scope: Scope,
  { id, above }: { id: string; above: (string | null)[] },
) {
  const parts = q
    .select({ ...columns, as: sql<string>`'part'`.as('near'), position: questions.position })
    .from(questions)
    .innerJoin(records, eq(records.id, questions.recordId))
    .where(and(eq(questions.parentId, id), listedTo(scope, records)))
  const others = (as: string, where: SQL | undefined) =>
    q
      .select({
        ...columns,
        as: sql<string>`${sql.raw(`'${as}'`)}`.as('near'),
        position: sql<number>`0`.as('position'),
      })
      .from(records)
      .where(where)
  const known = above.flatMap((one) => one ?? [])
  const all = parts.unionAll(
    others('related', and(inArray(records.id, relatedTo(q, id)), listedTo(scope, records))),
  )
  return (
    known.length > 0
      ? all.unionAll(others('above', and(inArray(records.id, known), visibleTo(scope, records))))
      : all
  )
    .orderBy(sql`near`, sql`position`, sql`number`)
    .limit(MOST_NEAR)
}

/** Questions linked as related, from either side. */
function relatedTo(q: Reader, id: string) {
  const related = eq(links.relation, 'related-to')
  return q
    .select({ id: links.toId })
    .from(links)
    .where(and(eq(links.fromId, id), related))
    .union(
      q
        .select({ id: links.fromId })
        .from(links)
        .where(and(eq(links.toId, id), related)),
    )
}

/** The question this one is a part of or was merged into, if the viewer may open it. */
export async function findNeighbour(q: Reader, scope: Scope, id: string) {
  const [found] = await q
    .select(columns)
    .from(records)
    .where(and(eq(records.id, id), visibleTo(scope, records)))
    .limit(1)
  return found ?? null
}
