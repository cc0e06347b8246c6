import { endOfDay } from '#app/domain/text/day.ts'
import type { ExperimentDates } from './dates.ts'
import type { ExperimentState } from './state.ts'

type Known = Pick<ExperimentDates, 'runEnd' | 'publishedAt'> & {
  state: ExperimentState
  /** Values of it are stored here. */
  measured: boolean
}

/**
 * Whether an experiment can be laid down for a prediction at a moment: while it is planned or running
 * and there are no data, neither here nor, by its dates, elsewhere.
 */
export function mayPreregister(
  { state, measured, runEnd, publishedAt }: Known,
  now: Date,
): boolean {
  const early = state === 'draft' || state === 'planned' || state === 'running'
  const ended = runEnd ? endOfDay(runEnd) < now : false
  return early && !measured && !publishedAt && !ended
}
