import type { ExperimentState } from './state.ts'

export type ExperimentDates = {
  runStart?: Date | null
  runEnd?: Date | null
  publishedAt?: Date | null
}
export type DateProblem = { field: keyof ExperimentDates; key: 'date.future' | 'date.order' }

/**
 * What is wrong with the dates of an experiment in a state. A day is a fact once the state says that
 * it lies behind: publication always, the start from running on, the end from reported on. Facts do
 * not lie in the future, and no run ends before it starts.
 */
export function dateProblems(
  dates: ExperimentDates,
  state: ExperimentState,
  now: Date,
): DateProblem[] {
  const begun = state === 'running' || state === 'reported' || state === 'withdrawn'
  const facts: (keyof ExperimentDates)[] = ['publishedAt']
  if (begun) facts.push('runStart')
  if (state === 'reported') facts.push('runEnd')
  const future = facts.filter((field) => (dates[field] ?? now) > now)
  const reversed = dates.runStart && dates.runEnd && dates.runEnd < dates.runStart
  return [
    ...future.map((field) => ({ field, key: 'date.future' as const })),
    ...(reversed ? [{ field: 'runEnd' as const, key: 'date.order' as const }] : []),
  ]
}

type Dated = { [Day in keyof ExperimentDates]-?: Date | null } & { sourceId: string | null }
export type DateField = keyof ExperimentDates | 'source'

/** What of two states of an experiment says when its data came to be: its days, and its source. */
export function changedDates(before: Dated, after: Dated): DateField[] {
  const days = (['publishedAt', 'runStart', 'runEnd'] as const).filter(
    (field) => before[field]?.getTime() !== after[field]?.getTime(),
  )
  return before.sourceId === after.sourceId ? days : [...days, 'source']
}
