import { RECORD_KINDS, type RecordKind } from '#app/domain/record/kind.ts'

/** The kind whose records live under a path segment such as `questions`; null for any other. */
export const kindInSegment = (segment: string | undefined): RecordKind | null =>
  RECORD_KINDS.find((kind) => `${kind}s` === segment) ?? null
/** The leading number of a path segment such as `12-can-we-predict-exponents`; null without one. */
export function numberInSegment(segment: string | undefined): number | null {
  const match = /^([1-9]\d{0,6})(?:-|$)/.exec(segment ?? '')
  return match ? Number(match[1]) : null
}
