import type { RecordKind } from '#app/domain/record/kind.ts'

/** Questions on which something hangs. */
export const isOpenQuestion = (status: string): boolean =>
  ['proposed', 'open', 'partially-answered'].includes(status)

/** Claims whose status nothing can move any more. */
export const isGivenUp = (status: string): boolean => ['retracted', 'superseded'].includes(status)

type Step = { kind: RecordKind; from: string; to: string }

/** Whether a step changes what hangs on predictions: a question opens or closes, a claim is given up. */
export function changesWhatHangs({ kind, from, to }: Step): boolean {
  if (kind === 'question') return isOpenQuestion(from) !== isOpenQuestion(to)
  return kind === 'claim' && isGivenUp(from) !== isGivenUp(to)
}
