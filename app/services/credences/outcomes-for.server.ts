import type { Outcome } from '#app/domain/credence/score-forecasts.ts'
import { publicSince } from '#app/domain/resolution/public-since.ts'
import { publicationOf } from '#app/services/evidence/attached.server.ts'
import type { MeasuredEvidence } from '#db/queries/evidence.ts'

/** A measurement of a prediction, as much of it as telling when it came and what it said takes. */
export type MeasuredMoment = ReturnType<typeof momentOf>

export const momentOf = (row: MeasuredEvidence) => ({
  id: row.evidenceId,
  standing: row.standing,
  verdict: row.verdict,
  value: row.estimate,
  limit: row.limitSide !== null,
  createdAt: row.createdAt,
  supersededAt: row.supersededAt,
  excludedAt: row.excludedAt,
  publishedAt: row.publishedAt ?? reportedAt(row),
  publicAt: publicSince(publicationOf(row)),
  runStart: row.runStart,
  authorId: row.experimentAuthorId,
  number: row.experimentNumber,
  slug: row.experimentSlug,
  status: row.experimentStatus,
})

const reportedAt = ({ experimentStatus, experimentStatusAsOf }: MeasuredEvidence) =>
  experimentStatus === 'reported' ? experimentStatusAsOf : null

/**
 * The values that somebody is scored at, each with the moment from which they could have known it:
 * when it became public, or when their own experiment began to run. One of their own that does not
 * say when it ran is left out, and so is a limit, which is no value.
 */
export const outcomesFor = (personId: string, counting: MeasuredMoment[]): Outcome[] =>
  counting.flatMap(({ value, limit, authorId, runStart, publicAt }) => {
    if (limit) return []
    if (authorId !== personId) return [{ value, at: publicAt }]
    return runStart ? [{ value, at: runStart < publicAt ? runStart : publicAt }] : []
  })

export const counts = ({ standing, status, excludedAt, supersededAt }: MeasuredMoment) =>
  standing === 'counted' && status === 'reported' && excludedAt === null && supersededAt === null
