import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Body } from '#app/domain/text/body.ts'

/** A record that says much the same as what is being written. */
export type SimilarRecord = { kind: RecordKind; number: number; path: string; title: Body }
