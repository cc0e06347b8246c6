import type { RecordKind } from './kind.ts'

/** Whether a timeline tells of one record, or of all that a question's chain is made of. */
export const TIMELINES = ['chain', 'record'] as const
export type TimelineOf = (typeof TIMELINES)[number]

/** What an address asks for by `of`; only questions have a chain below them, and tell of it. */
export function readTimelineOf(kind: RecordKind, of: string | null): TimelineOf {
  if (kind !== 'question') return 'record'
  return of === 'record' ? 'record' : 'chain'
}
