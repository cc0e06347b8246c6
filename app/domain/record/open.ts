import type { RecordKind } from './kind.ts'

/** Where nothing is left to be found out or decided; a question answered in part waits for the rest. */
const CLOSED: Partial<Record<RecordKind, readonly string[]>> = {
  question: [
    'answered-affirmative',
    'answered-negative',
    'answered-other',
    'ill-posed',
    'merged',
    'declined',
  ],
  claim: ['refuted', 'retracted', 'superseded'],
  prediction: ['confirmed', 'refuted', 'ambiguous', 'annulled'],
  experiment: ['withdrawn'],
}

/** Whether a record stands among what is open; lists set the others after them. */
export const isOpenRecord = (kind: RecordKind, status: string): boolean =>
  !CLOSED[kind]?.includes(status)
