import type { RenderJob, RenderResult } from '#app/markup/render-types.ts'

export type ToWorker = RenderJob & { id: number }
export type FromWorker =
  | { id: number; state: 'started' }
  | { id: number; state: 'done'; result: RenderResult }
  | { id: number; state: 'failed'; message: string }
