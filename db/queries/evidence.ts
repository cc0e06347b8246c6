import { and, asc, eq, inArray, isNotNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import { evidence, experiments, links, measurements, records, references } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { sourceListed } from './evidence-source.ts'
import { listedTo, visibleTo } from './visible.ts'

export type NewEvidence = typeof evidence.$inferInsert

export async function insertEvidence(tx: Tx, row: NewEvidence): Promise<void> {
  await tx.insert(evidence).values(waiting(row))
}

const BATCH = 50

export async function insertManyEvidence(tx: Tx, rows: NewEvidence[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH)
    await tx.insert(evidence).values(rows.slice(from, from + BATCH).map(waiting))
}

export async function updateEvidence(
  tx: Tx,
  id: string,
  change: Partial<NewEvidence>,
): Promise<void> {
  await tx.update(evidence).set(waiting(change)).where(eq(evidence.id, id))
}

/** What is offered waits for somebody's answer. */
const waiting = <Row extends Partial<NewEvidence>>(row: Row) =>
  row.standing === undefined ? row : { ...row, waits: row.standing === 'offered' }

/** Nobody has to answer for what is decided; where that is undone, what is offered waits again. */
export async function updateWaiting(tx: Tx, targetId: string, undecided: boolean): Promise<void> {
  await tx
    .update(evidence)
    .set({ waits: undecided })
    .where(and(eq(evidence.targetId, targetId), eq(evidence.standing, 'offered')))
}

/** Evidence that this viewer may open. */
export async function findVisibleEvidence(q: Reader, scope: Scope, id: string) {
  const [found] = await q
    .select()
    .from(evidence)
    .where(and(eq(evidence.id, id), visibleTo(scope, evidence)))
    .limit(1)
  return found && found.visibility !== 'deleted' ? found : null
}

/** Evidence made by hand with the record it is about, if this viewer may see both and what speaks. */
export async function findVotableEvidence(q: Reader, scope: Scope, id: string) {
  const [found] = await q
    .select({
      evidence: { id: evidence.id, authorId: evidence.authorId, visibility: evidence.visibility },
      record: {
        kind: records.kind,
        number: records.number,
        slug: records.slug,
        visibility: records.visibility,
      },
    })
    .from(evidence)
    .innerJoin(records, eq(records.id, evidence.targetId))
    .where(
      and(
        eq(evidence.id, id),
        isNotNull(evidence.relation),
        visibleTo(scope, evidence),
        visibleTo(scope, records),
        sourceListed(q, scope, id),
      ),
    )
    .limit(1)
  return found ?? null
}

type Same = {
  targetId: string
  experimentId: string | null
  referenceId: string | null
  attemptId: string | null
  authorId: string
}

/** Whether somebody has attached the same to the same record already. */
export async function handMadeBy(q: Reader, same: Same): Promise<boolean> {
  const { targetId, experimentId, referenceId, attemptId, authorId } = same
  const speaks = or(
    eq(evidence.experimentId, experimentId ?? ''),
    eq(evidence.referenceId, referenceId ?? ''),
    eq(evidence.attemptId, attemptId ?? ''),
  )
  const [found] = await q
    .select({ id: evidence.id })
    .from(evidence)
    .where(
      and(
        eq(evidence.targetId, targetId),
        speaks,
        eq(evidence.authorId, authorId),
        ne(evidence.visibility, 'deleted'),
        isNotNull(evidence.relation),
      ),
    )
    .limit(1)
  return found !== undefined
}

/** Whose prediction it is: asked once, not for each row. */
const predictorOf = (predictionId: string) => sql<string>`(
  select predicted.author_id from ${records} as predicted where predicted.id = ${predictionId})`

/** Whether the experiment of data that made the prediction says that it analyses those of another anew. */
const reanalyses = sql<number>`(case when ${evidence.inSample} then (
  select count(*) from ${links}
  where ${links.fromId} = ${measurements.experimentId} and ${links.relation} = 'reanalysis-of')
  else 0 end)`.mapWith(Number)

/** What a verdict and its plot take: a page reads it of all, and of none what only its own page says. */
const measured = {
  id: measurements.id,
  experimentId: measurements.experimentId,
  label: measurements.label,
  estimate: measurements.estimate,
  standardError: measurements.standardError,
  low: measurements.low,
  high: measurements.high,
  sd: measurements.sd,
  seDf: measurements.seDf,
  n: measurements.n,
  limitSide: measurements.limitSide,
  level: measurements.level,
  independenceGroup: measurements.independenceGroup,
  derivedFrom: measurements.derivedFrom,
  correctsId: measurements.correctsId,
  supersededAt: measurements.supersededAt,
  excludedAt: measurements.excludedAt,
  excludedReason: measurements.excludedReason,
  authorId: measurements.authorId,
  createdAt: measurements.createdAt,
  evidenceId: evidence.id,
  standing: evidence.standing,
  standingReason: evidence.standingReason,
  conditionKeys: evidence.conditionKeys,
  inSample: evidence.inSample,
  speaksById: evidence.speaksById,
  speaksReason: evidence.speaksReason,
  verdict: evidence.verdict,
  position: evidence.position,
  overlap: evidence.overlap,
  experimentNumber: records.number,
  experimentSlug: records.slug,
  experimentTitle: records.titlePlain,
  experimentStatus: records.status,
  experimentStatusAsOf: records.statusAsOf,
  experimentVisibility: records.visibility,
  experimentAuthorId: records.authorId,
  experimentKind: experiments.experimentKind,
  reanalyses,
  publishedAt: experiments.publishedAt,
  publishedConfirmedById: experiments.publishedConfirmedById,
  runStart: experiments.runStart,
  readIn: experiments.readIn,
  sourceId: experiments.sourceId,
  sourceAuthors: references.authors,
  sourceYear: references.year,
}

/** The measurements attached to a prediction, in the order in which they were attached. */
function attached(q: Reader, predictionId: string, where: SQL | undefined) {
  return q
    .select({ ...measured, predictorId: predictorOf(predictionId) })
    .from(evidence)
    .innerJoin(measurements, eq(measurements.id, evidence.measurementId))
    .innerJoin(records, eq(records.id, measurements.experimentId))
    .innerJoin(experiments, eq(experiments.recordId, records.id))
    .leftJoin(references, eq(references.id, experiments.sourceId))
    .where(and(eq(evidence.targetId, predictionId), where))
    .orderBy(asc(evidence.createdAt), asc(evidence.id))
}

/** What the verdict on a prediction is made from: what everybody can see. */
export const judgedMeasurements = (q: Reader, predictionId: string) =>
  attached(
    q,
    predictionId,
    and(eq(evidence.visibility, 'public'), eq(records.visibility, 'public')),
  )

/** The same for a page: with what this viewer may see besides. */
export const measurementRowsOn = (q: Reader, scope: Scope, predictionId: string) =>
  attached(q, predictionId, and(listedTo(scope, evidence), listedTo(scope, records)))

export type MeasuredEvidence = Awaited<ReturnType<typeof judgedMeasurements>>[number]

/** The predictions that measurements of an experiment are attached to. */
export async function judgedBy(q: Reader, experimentId: string): Promise<string[]> {
  const rows = await q
    .selectDistinct({ id: evidence.targetId })
    .from(evidence)
    .innerJoin(measurements, eq(measurements.id, evidence.measurementId))
    .where(eq(measurements.experimentId, experimentId))
  return rows.map(({ id }) => id)
}

type Attachment = { prediction: string } | { measurements: string[] }

/** What is attached to a prediction, or what some measurements are attached to, by prediction. */
export async function attachmentsOf(q: Reader, of: Attachment): Promise<Map<string, Set<string>>> {
  const rows = await q
    .select({ at: evidence.targetId, id: evidence.measurementId })
    .from(evidence)
    .where(
      'prediction' in of
        ? and(eq(evidence.targetId, of.prediction), isNotNull(evidence.measurementId))
        : inArray(evidence.measurementId, of.measurements),
    )
  const attached = new Map<string, Set<string>>()
  for (const { at, id } of rows) if (id) attached.set(at, (attached.get(at) ?? new Set()).add(id))
  return attached
}
