import { dateProblems, type ExperimentDates } from '#app/domain/experiment/dates.ts'
import { experimentFacts } from '#app/domain/experiment/facts.ts'
import type { ExperimentInput } from '#app/domain/experiment/input.ts'
import type { ExperimentState } from '#app/domain/experiment/state.ts'
import { writeReference } from '#app/domain/reference/read.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'

/** What a form says of an experiment, as its row keeps it; the source is resolved in the write. */
export const experimentColumns = (input: ExperimentInput) => ({
  experimentKind: input.kind,
  conditions: input.conditions,
  codeUrl: input.codeUrl,
  codeCommit: input.codeCommit,
  dataUrl: input.dataUrl,
  runStart: input.runStart ?? null,
  runEnd: input.runEnd ?? null,
  publishedAt: input.publishedAt ?? null,
  authors: input.authors,
  independenceGroup: input.group,
  compute: input.compute,
  conflicts: input.conflicts,
  aiUse: input.aiUse,
  sourcePlace: input.place,
})

export const factsOf = (input: ExperimentInput) =>
  experimentFacts({ ...input, source: input.source ? writeReference(input.source.identity) : '' })

/** Days that cannot be are answered at their fields. */
export function refuseImpossibleDates(dates: ExperimentDates, state: ExperimentState, now: Date) {
  const problems = dateProblems(dates, state, now)
  if (problems.length === 0) return
  const fields = Object.fromEntries(problems.map(({ field, key }) => [field, [key]]))
  refuse('form', { fields })
}
