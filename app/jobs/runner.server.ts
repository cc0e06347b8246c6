import { forgetEndedSessions } from '#app/services/jobs/forget-ended-sessions.server.ts'
import { forgetOldKeys } from '#app/services/jobs/forget-old-keys.server.ts'
import {
  type ClaimedJob,
  claimJob,
  finishJob,
  postponeJob,
} from '#app/services/jobs/queue.server.ts'
import { recomputeByClock } from '#app/services/jobs/recompute-by-clock.server.ts'
import { rerenderBatch } from '#app/services/jobs/rerender.server.ts'

const IDLE_MS = 5_000

const WORK: Record<string, (job: ClaimedJob) => Promise<void>> = {
  'follow-time': () => recomputeByClock(),
  rerender: rerenderBatch,
  'forget-old-keys': forgetOldKeys,
  'forget-ended-sessions': forgetEndedSessions,
}

/** Runs due jobs one after another until stopped; a failed one is tried again later, ever more rarely. */
export function startJobs(): { stop(): Promise<void> } {
  let stopped = false
  let wake: () => void = () => undefined
  const done = (async () => {
    while (!stopped) {
      const ran = await runOne().catch(() => false)
      if (!ran && !stopped)
        await new Promise<void>((resolve) => {
          wake = resolve
          setTimeout(resolve, IDLE_MS).unref()
        })
    }
  })()
  return {
    stop: () => {
      stopped = true
      wake()
      return done
    },
  }
}

/** Runs the next due job; false when there is none. */
export async function runOne(): Promise<boolean> {
  const job = await claimJob()
  if (!job) return false
  try {
    const work = WORK[job.kind]
    if (!work) throw new Error(`no work is known for jobs of kind ${job.kind}`)
    await work(job)
    await finishJob(job.id)
  } catch (error) {
    await postponeJob(job, error instanceof Error ? error.message : String(error))
  }
  return true
}
