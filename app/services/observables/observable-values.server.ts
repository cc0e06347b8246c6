import type { ExperimentState } from '#app/domain/experiment/state.ts'
import { limitIn } from '#app/domain/measurement/limit.ts'
import { standingOf, valueSince } from '#app/domain/observable/value.ts'
import type { ObservedValue } from '#app/domain/observable/view.ts'
import type { measurementsAbout } from '#db/queries/experiments.ts'

type Row = Awaited<ReturnType<typeof measurementsAbout>>[number]

/** Measurements as values over time, the latest first. */
export const observedValues = (rows: Row[], unit: string): ObservedValue[] =>
  rows.map((row) => observedValue(row, unit)).toSorted(latestFirst)

const latestFirst = (a: ObservedValue, b: ObservedValue) =>
  b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1)

const observedValue = (row: Row, unit: string): ObservedValue => ({
  id: row.id,
  label: row.label,
  experiment: {
    number: row.experimentNumber,
    slug: row.experimentSlug,
    title: row.experimentTitle,
  },
  group: row.independenceGroup || row.experimentId,
  groupName: row.independenceGroup || row.experimentTitle,
  at: valueSince(row),
  value: row.estimate,
  low: row.low,
  high: row.high,
  limit: limitIn(row),
  reported: row.unit === unit ? null : { value: row.value, unit: row.unit },
  standing: standingOf({ ...row, experimentStatus: row.experimentStatus as ExperimentState }),
  reason: row.excludedReason,
  doubtful: row.doubtful,
  levelUnknown: row.low !== null && row.standardError === null,
  corrects: row.correctsId !== null,
})
