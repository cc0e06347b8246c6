import type { PredictionLine } from '#app/domain/claim/view.ts'
import type { RecordLink } from '#app/domain/record/view.ts'
import type { Settling } from '#app/domain/verdict/settle/advice.ts'

/** What would settle a prediction, with as much of it as a line says. */
export type SettlingLine = RecordLink & {
  settling: Settling
  observable: NonNullable<PredictionLine['observable']>
  region: PredictionLine['region']
}
