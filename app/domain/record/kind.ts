export const RECORD_KINDS = ['question', 'claim', 'prediction', 'experiment', 'article'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/** Everything that can be discussed, voted on, flagged, followed or revised. */
export const SUBJECT_KINDS = [
  ...RECORD_KINDS,
  'comment',
  'evidence',
  'attempt',
  'observable',
  'reference',
  'area',
  'tag',
  'person',
] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

const LETTERS = {
  question: 'Q',
  claim: 'C',
  prediction: 'P',
  experiment: 'E',
  article: 'A',
} as const satisfies Record<RecordKind, string>

/** The name a record is cited by, such as `Q12`. */
export function recordName(kind: RecordKind, number: number): string {
  return `${LETTERS[kind]}${number}`
}

/** Reads `Q12` or `q12`; null for anything else. Numbers start at 1 and have no leading zero. */
export function parseRecordName(name: string): { kind: RecordKind; number: number } | null {
  const match = /^([QCPEA])([1-9]\d{0,6})$/.exec(name.toUpperCase())
  const kind = RECORD_KINDS.find((candidate) => LETTERS[candidate] === match?.[1])
  return match && kind ? { kind, number: Number(match[2]) } : null
}
