import { and, asc, count, eq, gt, inArray, isNotNull } from 'drizzle-orm'
import {
  claims,
  links,
  observables,
  predictions,
  questionFlags,
  questions,
  records,
} from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { figureColumns } from './claims.ts'

/** What the sentence of a question or a claim is made from, in a query that joins both to `records`. */
export const summaryColumns = {
  statusAsOf: records.statusAsOf,
  statusBasis: records.statusBasis,
  ofQuestion: questions.summary,
  ofClaim: claims.summary,
}

const ABOUT = ['answers', 'bears-on']

/** The questions that claims answer or bear on, each once. */
export async function questionsAbout(q: Reader, claimIds: string[]): Promise<string[]> {
  const rows = await q
    .selectDistinct({ id: questions.recordId })
    .from(links)
    .innerJoin(questions, eq(questions.recordId, links.toId))
    .where(and(inArray(links.fromId, claimIds), inArray(links.relation, ABOUT)))
    .orderBy(asc(questions.recordId))
  return rows.map(({ id }) => id)
}

/**
 * The public claims on questions, named by their ids or as those that some claims are about, each with
 * the question; what is not public stands as null, so that every such question is there.
 */
export function claimsOnAll(q: Reader, of: { questions: string[] } | { about: string[] }) {
  const asked =
    'questions' in of
      ? of.questions
      : q
          .select({ id: links.toId })
          .from(links)
          .where(and(inArray(links.fromId, of.about), inArray(links.relation, ABOUT)))
  return q
    .selectDistinct({
      questionId: questions.recordId,
      id: records.id,
      status: records.status,
      footing: claims.footing,
    })
    .from(questions)
    .innerJoin(links, eq(links.toId, questions.recordId))
    .leftJoin(records, and(eq(records.id, links.fromId), eq(records.visibility, 'public')))
    .leftJoin(claims, eq(claims.recordId, records.id))
    .where(and(inArray(questions.recordId, asked), inArray(links.relation, ABOUT)))
    .orderBy(asc(questions.recordId))
}

/** Public predictions of claims, once for each claim that they follow from. */
export function publicPredictionsOf(q: Reader, claimIds: string[], most: number) {
  return q
    .select({
      ...figureColumns,
      claimId: links.toId,
      summary: predictions.summary,
      observableId: observables.id,
      observableName: observables.name,
    })
    .from(links)
    .innerJoin(records, eq(records.id, links.fromId))
    .innerJoin(predictions, eq(predictions.recordId, records.id))
    .leftJoin(observables, eq(observables.id, predictions.observableId))
    .where(
      and(
        inArray(links.toId, claimIds),
        eq(links.relation, 'derived-from'),
        eq(records.visibility, 'public'),
      ),
    )
    .orderBy(asc(records.number))
    .limit(most)
}

/** The numbers of the experiments that predictions were made from, by the id of the prediction. */
export function madeFromNumbers(q: Reader, predictionIds: string[]) {
  return q
    .select({ id: links.fromId, number: records.number })
    .from(links)
    .innerJoin(records, eq(records.id, links.toId))
    .where(and(inArray(links.fromId, predictionIds), eq(links.relation, 'made-from')))
}

/** How many people said that they would run an experiment on a question. */
export async function runnersFor(q: Reader, questionId: string): Promise<number> {
  const [found] = await q
    .select({ count: count() })
    .from(questionFlags)
    .where(
      and(eq(questionFlags.recordId, questionId), eq(questionFlags.flag, 'would-run-experiment')),
    )
  return found?.count ?? 0
}

/** Ids of predictions that were ever judged, in their order after one of them. */
export async function judgedAfter(q: Reader, after: string, most: number): Promise<string[]> {
  const rows = await q
    .select({ id: predictions.recordId })
    .from(predictions)
    .where(and(gt(predictions.recordId, after), isNotNull(predictions.verdictReason)))
    .orderBy(asc(predictions.recordId))
    .limit(most)
  return rows.map(({ id }) => id)
}

/** Ids of questions in their order after one of them. */
export async function questionsAfter(q: Reader, after: string, most: number): Promise<string[]> {
  const rows = await q
    .select({ id: questions.recordId })
    .from(questions)
    .where(gt(questions.recordId, after))
    .orderBy(asc(questions.recordId))
    .limit(most)
  return rows.map(({ id }) => id)
}
