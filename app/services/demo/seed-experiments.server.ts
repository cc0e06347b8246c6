import { ChangeStateInput, ReportExperimentInput } from '#app/domain/experiment/input.ts'
import { BLANK_MEASUREMENT, type TypedMeasurement } from '#app/domain/measurement/columns.ts'
import { CorrectMeasurementInput, ExclusionInput } from '#app/domain/measurement/input.ts'
import { addMeasurements } from '#app/services/experiments/add-measurements.server.ts'
import { changeState } from '#app/services/experiments/change-state.server.ts'
import { correctMeasurement } from '#app/services/experiments/correct-measurement.server.ts'
import { excludeMeasurement } from '#app/services/experiments/exclude-measurement.server.ts'
import { reportExperiment } from '#app/services/experiments/report-experiment.server.ts'
import { reader } from '#db/client.ts'
import { measurementsOf } from '#db/queries/experiments.ts'
import { numberOf, type Play, type Scene } from './stage.server.ts'

/** What people do with experiments and their measurements. */
export const experimentActs: Record<string, Play> = {
  experiment: ({ by, typed, at }) => reportExperiment(by, ReportExperimentInput.parse(typed), at),

  'experiment-state': async ({ by, on, typed, at }) => {
    await changeState(by, numberOf(on), ChangeStateInput.parse(typed), at)
  },

  measure: async ({ by, on, typed, at }) => {
    const rows = typed.rows as Partial<TypedMeasurement>[]
    const filled = rows.map((row) => ({ row: null, typed: { ...BLANK_MEASUREMENT, ...row } }))
    await addMeasurements(by, numberOf(on), { rows: filled }, at)
  },

  exclude: async (scene) => {
    const { id } = await measurementIn(scene)
    const input = ExclusionInput.parse({ intent: 'exclude', reason: scene.typed.reason })
    await excludeMeasurement(scene.by, id, input, scene.at)
  },

  correct: async (scene) => {
    const { id, observableKey } = await measurementIn(scene)
    const input = CorrectMeasurementInput.parse({ observable: observableKey, ...scene.typed })
    await correctMeasurement(scene.by, id, input, scene.at)
  },
}

/** A measurement is named by its label within its experiment. */
async function measurementIn({ on, typed }: Scene) {
  const all = await measurementsOf(reader(), on.id, { limit: 50, offset: 0 })
  const found = all.find(({ label }) => label === typed.label)
  if (!found) throw new Error(`the demonstration names no measurement ${typed.label}`)
  return found
}
