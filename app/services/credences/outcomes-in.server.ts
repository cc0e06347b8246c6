import type { Outcome } from '#app/domain/credence/score-forecasts.ts'
import type { MeasuredMoment } from '#db/queries/evidence-moments.ts'

/** The values that count, each with the moment at which it was public. */
export const outcomesIn = (measured: MeasuredMoment[]): Outcome[] =>
  measured.filter(counts).map(({ value, publishedAt, createdAt }) => ({
    value,
    at: publishedAt ?? createdAt,
  }))

export const counts = ({ standing, status, excludedAt, supersededAt }: MeasuredMoment) =>
  standing === 'counted' && status === 'reported' && excludedAt === null && supersededAt === null
