import { ReportExperimentInput } from '#app/domain/experiment/input.ts'
import { BLANK_MEASUREMENT, type TypedMeasurement } from '#app/domain/measurement/columns.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { addMeasurements } from '#app/services/experiments/add-measurements.server.ts'
import { reportExperiment } from '#app/services/experiments/report-experiment.server.ts'

type Wanted = { by: Member; at?: Date } & Record<string, unknown>

/** A public, reported experiment with the data of the usual prediction. */
export function anExperiment({ by, at, ...wanted }: Wanted) {
  const input = ReportExperimentInput.parse({
    title: 'A sweep over sizes',
    statement: 'Train at six sizes and fit the optimum.',
    conditions: 'data = web text',
    state: 'reported',
    ...wanted,
  })
  return reportExperiment(by, input, at)
}

/** One measurement as it is typed. */
export const typed = (cells: Partial<TypedMeasurement>): TypedMeasurement => ({
  ...BLANK_MEASUREMENT,
  ...cells,
})

type Measured = Partial<TypedMeasurement> & { by: Member; experiment: number; at?: Date }

export const aMeasurement = ({ by, experiment, at, ...cells }: Measured) =>
  addMeasurements(by, experiment, { rows: [{ row: null, typed: typed(cells) }] }, at)
