import type { Estimate } from '#app/domain/measurement/estimate.ts'
import { limitIn } from '#app/domain/measurement/limit.ts'
import { isPublicOnlyAfter, type Reported } from '#app/domain/resolution/public-since.ts'
import type { Attached } from '#app/domain/verdict/assess.ts'
import { laterOf } from '#app/domain/verdict/footing.ts'
import type { MeasuredEvidence } from '#db/queries/evidence.ts'

/** A measurement as the verdict needs it. Withdrawn experiments say nothing any more. */
export const attachedFrom = (row: MeasuredEvidence): Attached => ({
  id: row.id,
  estimate: storedEstimate(row),
  standing: row.standing,
  inForce:
    row.excludedAt === null && row.supersededAt === null && row.experimentStatus === 'reported',
  group: row.independenceGroup,
  publishedAt: row.publishedAt,
  inSample: row.inSample,
  speaks: row.speaksById !== null,
  reanalysis: row.inSample && isReanalysis(row),
})

/** It was computed from published values, says from which, or its experiment names whose data it takes. */
const isReanalysis = ({ experimentKind, derivedFrom, reanalyses }: MeasuredEvidence) =>
  experimentKind === 'derived' || derivedFrom !== '' || reanalyses > 0

/** When its data became public, and by whom. */
export const publicationOf = (row: MeasuredEvidence): Reported => ({
  statedAt: row.publishedAt,
  storedAt: row.createdAt,
  workYear: row.sourceYear,
  published: row.sourceId !== null || row.experimentKind !== 'original',
  confirmedById: row.publishedConfirmedById,
  reporterIds: [row.authorId, row.experimentAuthorId],
  runStart: row.runStart,
})

/** The ids of those whose data became public only after the terms of a prediction were fixed. */
export function laterThan(fixedAt: Date | null, rows: readonly MeasuredEvidence[]): Set<string> {
  const [first] = rows
  if (fixedAt === null || !first) return new Set()
  const registered = { at: fixedAt, byId: first.predictorId }
  const dated = rows.map((row) => ({
    ...publicationOf(row),
    id: row.id,
    correctsId: row.correctsId,
  }))
  return laterOf(dated, (one) => isPublicOnlyAfter(registered, one))
}

type StoredNumbers = Pick<
  MeasuredEvidence,
  'estimate' | 'standardError' | 'low' | 'high' | 'seDf' | 'sd' | 'n' | 'limitSide' | 'level'
>

/** The estimate that the row of a measurement holds. */
export const storedEstimate = (row: StoredNumbers): Estimate => ({
  value: row.estimate,
  se: row.standardError,
  df: freedomIn(row),
  limit: limitIn(row),
  low: row.low,
  high: row.high,
})

/** As reported with a standard error, or of the runs behind a standard deviation. */
const freedomIn = ({ seDf, sd, n }: StoredNumbers): number | null =>
  sd === null || n === null ? seDf : n - 1
