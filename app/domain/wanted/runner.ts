import type { RecordLink } from '#app/domain/record/view.ts'

/** An experiment under way, and whose it is. */
export type Runner = RecordLink & { by: { handle: string; displayName: string } }
