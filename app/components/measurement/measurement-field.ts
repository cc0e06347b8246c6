import type { useReturned } from '#app/components/forms/use-returned.ts'
import {
  MEASUREMENT_COLUMNS,
  type MeasurementColumn,
  type TypedMeasurement,
} from '#app/domain/measurement/columns.ts'
import { measurementWords } from '#messages/measurement.ts'

/** In the order of the form, which is not that of the columns of a table. */
const FIRST: MeasurementColumn[] = ['observable', 'value', 'unit', 'level', 'n']
const LAST: MeasurementColumn[] = ['conditions', 'label', 'method', 'group', 'place', 'note']

const named = (columns: readonly MeasurementColumn[]) =>
  Object.fromEntries(columns.map((column) => [column, measurementWords.columns[column]]))

export const measurementLabels: Record<string, string> = {
  ...named(FIRST),
  ...named(MEASUREMENT_COLUMNS.filter((column) => !LAST.includes(column))),
  ...named(LAST),
}

export type FilledMeasurement = {
  present: TypedMeasurement
  returned: ReturnType<typeof useReturned>
}

/** One field of the form: what was typed if the form came back, else what is stored. */
export const measurementField = (
  { present, returned }: FilledMeasurement,
  name: MeasurementColumn,
) => ({
  name,
  label: measurementWords.columns[name],
  hint: measurementWords.hints[name],
  problems: returned.problems(name),
  defaultValue: returned.typed(name, present[name]),
})
