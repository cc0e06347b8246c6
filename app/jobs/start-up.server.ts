import { forgetEndedSessions } from '#app/services/jobs/forget-ended-sessions.server.ts'
import { forgetOldKeys } from '#app/services/jobs/forget-old-keys.server.ts'
import { recomputeByClock } from '#app/services/jobs/recompute-by-clock.server.ts'
import { queueRerenderWhenStale } from '#app/services/jobs/rerender.server.ts'
import { queueMergeReferences } from '#app/services/references/merge-references.server.ts'
import { queueFootings } from '#app/services/rules/fill-footings.server.ts'
import { queueByRules } from '#app/services/rules/recompute-by-rules.server.ts'
import { queueOldScores } from '#app/services/scores/recompute-old-scores.server.ts'
import { queueNames } from '#app/services/search/index-names.server.ts'
import { queueSummaries } from '#app/services/summaries/recompute-summaries.server.ts'
import { queueDivided } from '#app/services/wanted/divided.server.ts'
import { queueAdvice } from '#app/services/wanted/recompute-advice.server.ts'

/** What each start does or asks for before jobs run: what another version left, and what time brought. */
export async function prepareJobs(): Promise<void> {
  await queueRerenderWhenStale()
  await queueMergeReferences()
  // Scores and footings rest on verdicts, and are asked for once these are by the rules of today.
  if (!(await queueByRules())) {
    await queueOldScores()
    await queueFootings()
  }
  await queueSummaries()
  await queueAdvice()
  await queueDivided()
  await queueNames()
  await recomputeByClock()
  await forgetOldKeys()
  await forgetEndedSessions()
}
