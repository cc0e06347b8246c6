import type { useReturned } from '#app/components/forms/use-returned.ts'
import type { MeasurementColumn, TypedMeasurement } from '#app/domain/measurement/columns.ts'
import { measurementWords } from '#messages/measurement.ts'

export const measurementLabels = measurementWords.columns

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
  label: measurementLabels[name],
  hint: measurementWords.hints[name],
  problems: returned.problems(name),
  defaultValue: returned.typed(name, present[name]),
})
