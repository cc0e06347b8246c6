import { and, asc, count, desc, eq, exists, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import { areas, comments, measurements, predictions, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { isArea } from './areas.ts'
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
    .where(and(isArea, isNull(areas.retiredAt)))
    .groupBy(areas.id, areas.key, areas.name, areas.description, areas.position, records.status)
    .orderBy(asc(areas.position), asc(records.status))
}

/** How much the site holds, as far as this viewer finds it in lists. */
export async function totals(q: Reader, scope: Scope) {
  const kinds = await q
    .select({ kind: records.kind, count: count() })
    .from(records)
    .where(listedTo(scope, records))
    .groupBy(records.kind)
  const [measured] = await q
    .select({ count: count() })
    .from(measurements)
    .innerJoin(records, eq(records.id, measurements.experimentId))
    .where(listedTo(scope, records))
  const said = q
    .select({ id: comments.id })
    .from(comments)
    .innerJoin(records, eq(records.id, comments.recordId))
    .where(and(listedTo(scope, comments), listedTo(scope, records)))
  const of = (kind: string) => kinds.find((row) => row.kind === kind)?.count ?? 0
  return {
    questions: of('question'),
    claims: of('claim'),
    predictions: of('prediction'),
    measurements: measured?.count ?? 0,
    comments: await q.$count(said.as('said')),
  }
}

const UNANSWERED: QuestionStatus[] = ['proposed', 'open', 'partially-answered']

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

/** Those that wait for an answer, or for the rest of one. */
export function hottestQuestions(q: Reader, scope: Scope, limit: number) {
  return q
    .select(row)
    .from(records)
    .where(
      and(
        eq(records.kind, 'question'),
        inArray(records.status, UNANSWERED),
        listedTo(scope, records),
      ),
    )
    .orderBy(desc(records.hot), desc(records.id))
    .limit(limit)
}

/** What the verdicts on registered predictions are, area by area. */
export function verdictsByArea(q: Reader, scope: Scope) {
  return q
    .select({ key: areas.key, verdict: predictions.verdict, count: count(records.id) })
    .from(areas)
    .innerJoin(records, and(eq(records.areaId, areas.id), listedTo(scope, records)))
    .innerJoin(predictions, eq(predictions.recordId, records.id))
    .groupBy(areas.key, predictions.verdict)
}

const standing = {
  verdict: predictions.verdict,
  footing: predictions.footing,
  verdictReason: predictions.verdictReason,
}

/**
 * Predictions that a measurement has said something of, the newest judged first. Which they are is read
 * in the order of the index, and asked of each whether it may be seen.
 */
export function newlyJudged(q: Reader, scope: Scope, limit: number) {
  const seen = q
    .select({ id: records.id })
    .from(records)
    .where(and(eq(records.id, predictions.recordId), listedTo(scope, records)))
  const newest = q
    .select({ id: predictions.recordId })
    .from(predictions)
    .where(and(isNotNull(predictions.verdict), isNotNull(predictions.judgedAt), exists(seen)))
    .orderBy(desc(predictions.judgedAt), desc(predictions.recordId))
    .limit(limit)
    .as('newest')
  return q
    .select({ ...row, ...standing, at: predictions.judgedAt })
    .from(newest)
    .innerJoin(predictions, eq(predictions.recordId, newest.id))
    .innerJoin(records, eq(records.id, newest.id))
    .orderBy(desc(predictions.judgedAt), desc(predictions.recordId))
}

/** Registered predictions that nobody has measured or decided on. */
export function unmeasured(q: Reader, scope: Scope, limit: number) {
  const none = [
    predictions.pooledCount,
    predictions.inconclusive,
    predictions.inside,
    predictions.outside,
  ]
  return q
    .select({ ...row, ...standing })
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .where(
      and(
        eq(records.kind, 'prediction'),
        eq(records.status, 'registered'),
        isNotNull(predictions.observableId),
        ...none.map((column) => eq(column, 0)),
        listedTo(scope, records),
      ),
    )
    .orderBy(desc(records.createdAt), desc(records.id))
    .limit(limit)
}
