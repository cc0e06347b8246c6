import { and, asc, count, desc, eq } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import { areas, comments, records, references } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { listedTo } from './visible.ts'

/** How many questions of each status each area has. */
export function statusesByArea(q: Reader, scope: Scope) {
  return q
    .select({
      key: areas.key,
      name: areas.name,
      description: areas.description,
      status: records.status,
      count: count(records.id),
    })
    .from(areas)
    .leftJoin(
      records,
      and(eq(records.areaId, areas.id), eq(records.kind, 'question'), listedTo(scope, records)),
    )
    .groupBy(areas.id, areas.key, areas.name, areas.description, areas.position, records.status)
    .orderBy(asc(areas.position), asc(records.status))
}

export async function totals(q: Reader, scope: Scope) {
  const [questions, posts, works] = await Promise.all([
    q.$count(records, and(eq(records.kind, 'question'), listedTo(scope, records))),
    q.$count(comments, and(listedTo(scope, comments))),
    q.$count(references),
  ])
  return { questions, comments: posts, references: works }
}

const row = {
  id: records.id,
  kind: records.kind,
  number: records.number,
  slug: records.slug,
  titleHtml: records.titleHtml,
  revision: records.revision,
  status: records.status,
  commentCount: records.commentCount,
}

export function hottestQuestions(q: Reader, scope: Scope, limit: number) {
  return q
    .select(row)
    .from(records)
    .where(and(eq(records.kind, 'question'), listedTo(scope, records)))
    .orderBy(desc(records.hot), desc(records.id))
    .limit(limit)
}
