import { MOST_ATTEMPTS } from '#app/domain/job/next-attempt.ts'
import { log } from '#app/http/log.server.ts'
import { forgetEndedSessions } from '#app/services/jobs/forget-ended-sessions.server.ts'
import { forgetOldKeys } from '#app/services/jobs/forget-old-keys.server.ts'
import {
  type ClaimedJob,
  claimJob,
  endAttempt,
  finishJob,
} from '#app/services/jobs/queue.server.ts'
import { recomputeByClock } from '#app/services/jobs/recompute-by-clock.server.ts'
import { recomputeEvidenceCounts } from '#app/services/jobs/recompute-evidence-counts.server.ts'
import { rerenderBatch } from '#app/services/jobs/rerender.server.ts'
import {
  MERGE_REFERENCES,
  mergeReferences,
} from '#app/services/references/merge-references.server.ts'
import { FILL_FOOTINGS, fillFootings } from '#app/services/rules/fill-footings.server.ts'
import {
  RECOMPUTE_BY_RULES,
  recomputeByRules,
} from '#app/services/rules/recompute-by-rules.server.ts'
import {
  RECOMPUTE_OLD_SCORES,
  recomputeOldScores,
} from '#app/services/scores/recompute-old-scores.server.ts'
import { INDEX_NAMES, indexNames } from '#app/services/search/index-names.server.ts'
import {
  RECOMPUTE_SUMMARIES,
  recomputeSummaries,
} from '#app/services/summaries/recompute-summaries.server.ts'
import { RECOMPUTE_ADVICE } from '#app/services/wanted/ask-for-advice.server.ts'
import { RECOMPUTE_HANGING } from '#app/services/wanted/ask-for-hanging.server.ts'
import { RECOMPUTE_DIVIDED, recomputeDividedDue } from '#app/services/wanted/divided.server.ts'
import { recomputeAdvice } from '#app/services/wanted/recompute-advice.server.ts'
import { recomputeHanging } from '#app/services/wanted/recompute-hanging.server.ts'

const IDLE_MS = 5_000

const WORK: Record<string, (job: ClaimedJob) => Promise<void>> = {
  'follow-time': () => recomputeByClock(),
  rerender: rerenderBatch,
  'recompute-evidence-counts': recomputeEvidenceCounts,
  [MERGE_REFERENCES]: mergeReferences,
  [RECOMPUTE_BY_RULES]: recomputeByRules,
  [FILL_FOOTINGS]: fillFootings,
  [RECOMPUTE_OLD_SCORES]: recomputeOldScores,
  [RECOMPUTE_ADVICE]: recomputeAdvice,
  [RECOMPUTE_DIVIDED]: recomputeDividedDue,
  [RECOMPUTE_HANGING]: recomputeHanging,
  [RECOMPUTE_SUMMARIES]: recomputeSummaries,
  [INDEX_NAMES]: indexNames,
  'forget-old-keys': forgetOldKeys,
  'forget-ended-sessions': forgetEndedSessions,
}

/**
 * Prepares the work once, as soon as that can be done, and then runs due jobs one after another until
 * stopped; one that failed is tried again later, ever more rarely. `begun` is the first try's end.
 */
export function startJobs(prepare: () => Promise<void>): {
  begun: Promise<boolean>
  stop(): Promise<void>
} {
  let stopped = false
  let wake: () => void = () => undefined
  const prepared = () => prepare().then(() => true, untold)
  const begun = prepared()
  const done = (async () => {
    let ready = await begun
    while (!stopped) {
      if (ready && (await runOne().catch(untold))) continue
      if (stopped) break
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, IDLE_MS).unref()
      })
      ready ||= stopped || (await prepared())
    }
  })()
  return {
    begun,
    stop: () => {
      stopped = true
      wake()
      return done
    },
  }
}

/** Where nothing could be claimed or kept, as while the database is locked, full or away. */
function untold(err: unknown): false {
  log.error({ err }, 'the queue of jobs cannot be used')
  return false
}

/** Runs the next due job; false when there is none. */
export async function runOne(to: Pick<typeof log, 'warn' | 'error'> = log): Promise<boolean> {
  const job = await claimJob()
  if (!job) return false
  const work = WORK[job.kind]
  try {
    if (!work) throw new Error(`no work is known for jobs of kind ${job.kind}`)
    if (job.attempts > MOST_ATTEMPTS) throw new Error('the process ended during its last attempt')
    await work(job)
    await finishJob(job.id)
  } catch (err) {
    const next = await endAttempt(job, { error: causeOf(err), again: work !== undefined })
    const { id, kind, attempts } = job
    if (next) to.warn({ job: { id, kind, attempts }, err, next }, 'job failed and is tried again')
    else to.error({ job: { id, kind, attempts }, err }, 'job failed for good')
  }
  return true
}

/** A query that failed says in its cause what the database said. */
function causeOf(err: unknown): string {
  if (!(err instanceof Error)) return String(err)
  return err.cause ? causeOf(err.cause) : err.message
}
