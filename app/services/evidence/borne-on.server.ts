import type { RecordKind } from '#app/domain/record/kind.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'

const BORNE_ON: readonly RecordKind[] = ['question', 'claim', 'prediction']

/** Evidence bears on questions, claims and predictions; of other kinds there is no such page. */
export function refuseUnlessBorneOn(kind: RecordKind): void {
  if (!BORNE_ON.includes(kind)) refuse('page')
}
