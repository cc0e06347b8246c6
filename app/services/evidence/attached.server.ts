import type { Estimate } from '#app/domain/measurement/estimate.ts'
import type { Attached } from '#app/domain/verdict/assess.ts'
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
  reanalysis: row.inSample && (row.experimentKind === 'derived' || row.derivedFrom !== ''),
})

type StoredNumbers = Pick<
  MeasuredEvidence,
  'estimate' | 'standardError' | 'low' | 'high' | 'sd' | 'n'
>

/** The estimate that the row of a measurement holds. */
export const storedEstimate = (row: StoredNumbers): Estimate => ({
  value: row.estimate,
  se: row.standardError,
  df: row.sd === null || row.n === null ? null : row.n - 1,
  limit: null,
  low: row.low,
  high: row.high,
})
