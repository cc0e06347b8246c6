import type { useReturned } from '#app/components/forms/use-returned.ts'
import type { MeasurementColumn, TypedMeasurement } from '#app/domain/measurement/columns.ts'
import { messages as m } from '#app/messages/index.ts'

export const measurementLabels = m.measurement.columns

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
  hint: m.measurement.hints[name],
  problems: returned.problems(name),
  defaultValue: returned.typed(name, present[name]),
})
