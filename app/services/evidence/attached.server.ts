import type { Attached } from '#app/domain/verdict/assess.ts'
import type { MeasuredEvidence } from '#db/queries/evidence.ts'

/** A measurement as the verdict needs it. Withdrawn experiments say nothing any more. */
export const attachedFrom = (row: MeasuredEvidence): Attached => ({
  id: row.id,
  estimate: { value: row.estimate, se: row.standardError, low: row.low, high: row.high },
  standing: row.standing,
  inForce:
    row.excludedAt === null && row.supersededAt === null && row.experimentStatus === 'reported',
  group: row.independenceGroup,
  publishedAt: row.publishedAt,
  inSample: row.inSample,
})
