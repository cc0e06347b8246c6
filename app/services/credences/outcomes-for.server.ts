import type { Outcome } from '#app/domain/credence/score-forecasts.ts'
import type { MeasuredMoment } from '#db/queries/evidence-moments.ts'

/**
 * The values that somebody is scored at, each with the moment from which they could have known it:
 * when it became public, or when their own experiment began to run. One of their own that does not
 * say when it ran is left out.
 */
export const outcomesFor = (personId: string, counting: MeasuredMoment[]): Outcome[] =>
  counting.flatMap(({ value, authorId, runStart, publishedAt, createdAt }) => {
    const publicAt = publishedAt ?? createdAt
    if (authorId !== personId) return [{ value, at: publicAt }]
    return runStart ? [{ value, at: runStart < publicAt ? runStart : publicAt }] : []
  })

export const counts = ({ standing, status, excludedAt, supersededAt }: MeasuredMoment) =>
  standing === 'counted' && status === 'reported' && excludedAt === null && supersededAt === null
