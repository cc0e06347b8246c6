import type { RecordKind } from '#app/domain/record/kind.ts'
import { refuse } from '#app/domain/refusal.ts'

const BORNE_ON: readonly RecordKind[] = ['question', 'claim', 'prediction']

/** Evidence bears on questions, claims and predictions. */
export const isBorneOn = (kind: RecordKind): boolean => BORNE_ON.includes(kind)

/** Of other kinds there is no page to attach it to. */
export function refuseUnlessBorneOn(kind: RecordKind): void {
  if (!isBorneOn(kind)) refuse('not-found', 'page')
}
