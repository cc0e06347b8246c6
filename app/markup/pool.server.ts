import { availableParallelism, loadavg } from 'node:os'
import { Worker } from 'node:worker_threads'
import { RenderQueue } from '#app/markup/render-queue.ts'
import type { RenderJob, RenderOutcome } from '#app/markup/render-types.ts'
import workerSource from '#app/markup/render-worker.ts?worker-bundle'

export type { RenderJob, RenderOutcome } from '#app/markup/render-types.ts'

/** Longest time one text may take after an idle machine has begun it. */
const TIME_LIMIT_MS = 2_000

const queue = new RenderQueue(
  () => new Worker(workerSource, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 256 } }),
  timeLimit,
)

// A second on a machine with three times the work it can do is a third of a second of rendering.
function timeLimit(): number {
  const load = (loadavg()[0] ?? 0) / availableParallelism()
  return TIME_LIMIT_MS * Math.min(5, Math.max(1, load))
}

/**
 * Renders texts in a worker, one after the other, and answers in the same order. A text that takes
 * too long or brings the worker down is refused; the others go on with a new worker.
 */
export async function renderMarkup(jobs: RenderJob[]): Promise<RenderOutcome[]> {
  const outcomes: RenderOutcome[] = []
  // One at a time, so that a long batch does not keep others waiting.
  for (const job of jobs) outcomes.push(await queue.render(job))
  return outcomes
}
