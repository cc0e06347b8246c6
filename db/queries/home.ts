import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  max,
  ne,
  or,
  sql,
} from 'drizzle-orm'
import { UNDECIDED_STATES } from '#app/domain/prediction/state.ts'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import {
  areas,
  claims,
  comments,
  measurements,
  people,
  predictions,
  records,
  statusChanges,
} from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { isArea } from './areas.ts'
import { spokenTo } from './evidence-present.ts'
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
    .orderBy(asc(areas.position), asc(areas.id), asc(records.status))
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

/** The verdict is one, or was one before; that something was measured and decides nothing is no news. */
const decides = or(
  ne(predictions.verdict, 'inconclusive'),
  inArray(predictions.verdictFrom, ['supports', 'contradicts']),
)

/**
 * Predictions whose verdict evidence made another, the newest first. Which they are is read in the order
 * of the index, and asked of each whether it may be seen.
 */
export function newlyJudged(q: Reader, scope: Scope, limit: number) {
  const seen = q
    .select({ id: records.id })
    .from(records)
    .where(and(eq(records.id, predictions.recordId), listedTo(scope, records)))
  return q
    .select({
      id: predictions.recordId,
      at: predictions.verdictSince,
      from: predictions.verdictFrom,
    })
    .from(predictions)
    .where(and(isNotNull(predictions.verdictSince), decides, exists(seen)))
    .orderBy(desc(predictions.verdictSince), desc(predictions.recordId))
    .limit(limit)
}

const DECIDED: Record<'question' | 'prediction', readonly string[]> = {
  question: ['answered-affirmative', 'answered-negative', 'answered-other', 'partially-answered'],
  prediction: ['confirmed', 'refuted', 'ambiguous', 'annulled'],
}

/** What was decided lately of questions and predictions, and still stands so. */
export function newlyDecided(q: Reader, scope: Scope, limit: number) {
  const final = [...DECIDED.question, ...DECIDED.prediction]
  return q
    .select({ ...row, at: statusChanges.asOf, from: statusChanges.from })
    .from(statusChanges)
    .innerJoin(records, eq(records.id, statusChanges.recordId))
    .where(
      and(
        eq(statusChanges.axis, 'human'),
        inArray(statusChanges.to, final),
        ne(statusChanges.from, statusChanges.to),
        eq(records.status, statusChanges.to),
        inArray(records.kind, ['question', 'prediction']),
        listedTo(scope, records),
      ),
    )
    .orderBy(desc(statusChanges.asOf), desc(statusChanges.createdAt), desc(statusChanges.id))
    .limit(limit)
}

type Within = { from: Date | null; to: Date; limit: number }

const undecided = (scope: Scope) =>
  exists(
    sql`(select 1 from ${records} where ${and(
      eq(records.id, predictions.recordId),
      inArray(records.status, [...UNDECIDED_STATES]),
      listedTo(scope, records),
    )})`,
  )

/** Undecided predictions that are due soon, the nearest first. */
export const dueWithin = (q: Reader, scope: Scope, { from, to, limit }: Within) =>
  q
    .select({ id: predictions.recordId })
    .from(predictions)
    .where(
      and(
        from ? gte(predictions.deadline, from) : undefined,
        lt(predictions.deadline, to),
        undecided(scope),
      ),
    )
    .orderBy(asc(predictions.deadline), asc(predictions.recordId))
    .limit(limit)

/** Those past their day that something speaks to, or whose resolution is proposed; the latest first. */
export const overdueBefore = (q: Reader, scope: Scope, to: Date, limit: number) =>
  q
    .select({ id: predictions.recordId })
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .where(
      and(
        lt(predictions.deadline, to),
        inArray(records.status, [...UNDECIDED_STATES]),
        or(eq(records.status, 'resolution-proposed'), spokenTo),
        listedTo(scope, records),
      ),
    )
    .orderBy(desc(predictions.deadline), desc(predictions.recordId))
    .limit(limit)

/** Claims by their status and footing, as far as this viewer finds them in lists. */
export const claimCounts = (q: Reader, scope: Scope) =>
  q
    .select({ status: records.status, footing: claims.footing, count: count() })
    .from(claims)
    .innerJoin(records, eq(records.id, claims.recordId))
    .where(listedTo(scope, records))
    .groupBy(records.status, claims.footing)

/** How many records the site and its imports brought, and when the last. */
export async function imported(q: Reader, scope: Scope, handles: readonly string[]) {
  const [found] = await q
    .select({ count: count(), at: max(records.createdAt) })
    .from(records)
    .innerJoin(people, eq(people.id, records.authorId))
    .where(and(inArray(people.handle, [...handles]), listedTo(scope, records)))
  return found?.at ? { count: found.count, at: new Date(found.at) } : null
}
