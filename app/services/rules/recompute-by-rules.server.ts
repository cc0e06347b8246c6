import { setImmediate } from 'node:timers/promises'
import { RULES_VERSION } from '#app/domain/verdict/rules-version.ts'
import { now } from '#app/services/clock.server.ts'
import type { ClaimedJob } from '#app/services/jobs/queue.server.ts'
import { queueOldScores } from '#app/services/scores/recompute-old-scores.server.ts'
import { queueAdvice } from '#app/services/wanted/recompute-advice.server.ts'
import { reader, write } from '#db/client.ts'
import { claimsAfter, registeredAlone, registeredUnder } from '#db/queries/by-rules.ts'
import { addJob, isWaiting, removeJobsOfKind } from '#db/queries/jobs.ts'
import { findSetting, putSetting } from '#db/queries/settings.ts'
import type { Tx } from '#db/types.ts'
import { queueFootings } from './fill-footings.server.ts'
import { recomputeClaim } from './recompute-claim.server.ts'
import { recomputeDeadlines } from './recompute-deadlines.server.ts'
import { recomputeIntervals } from './recompute-intervals.server.ts'
import { recomputePreregistrations } from './recompute-preregistrations.server.ts'
import { recomputeVerdict } from './recompute-verdict.server.ts'

export const RECOMPUTE_BY_RULES = 'recompute-by-rules'
/** The setting that keeps by which rules everything stored is judged. */
export const RULES_SETTING = 'rulesVersion'

const CLAIMS = 5
const PREDICTIONS = 10

type Batch = (after: string) => Promise<string | null>

/** In this order; each does a batch after an id and answers with the last, null at its end. */
const STEPS: { name: string; work: Batch }[] = [
  { name: 'measurements', work: recomputeIntervals },
  { name: 'claims', work: recomputeClaims },
  { name: 'predictions', work: recomputeAlone },
  { name: 'deadlines', work: recomputeDeadlines },
  { name: 'preregistrations', work: recomputePreregistrations },
]

/**
 * Computes a batch of what earlier rules left anew, and asks for the next. Every prediction and every
 * claim is a write of its own that finds nothing to do where it was done, so one that was cut short
 * goes on. Scores of earlier versions and advice rest on the verdicts and follow at the end.
 */
export async function recomputeByRules({ payload }: Pick<ClaimedJob, 'payload'>): Promise<void> {
  const place = Math.max(
    0,
    STEPS.findIndex(({ name }) => name === payload.step),
  )
  const last = await STEPS[place]?.work(String(payload.after ?? ''))
  const step = last ? STEPS[place] : STEPS[place + 1]
  if (step) return write((tx) => askFor(tx, { step: step.name, after: last ?? '' }))
  await write((tx) => putSetting(tx, RULES_SETTING, RULES_VERSION, now()))
  await queueOldScores()
  await queueFootings()
  await queueAdvice()
}

/** Asks for the job at start where everything stored is not yet by the rules of today; says if so. */
export const queueByRules = (): Promise<boolean> =>
  write(async (tx) => {
    if ((await findSetting(tx, RULES_SETTING)) === RULES_VERSION) return false
    if (!(await isWaiting(tx, RECOMPUTE_BY_RULES))) await askFor(tx, {})
    return true
  })

async function askFor(tx: Tx, payload: ClaimedJob['payload']) {
  const at = now()
  await removeJobsOfKind(tx, RECOMPUTE_BY_RULES)
  await addJob(tx, { kind: RECOMPUTE_BY_RULES, payload, runAt: at, at })
}

/** A claim follows right behind its predictions, so that nobody meets one without the other for long. */
async function recomputeClaims(after: string): Promise<string | null> {
  const ids = await claimsAfter(reader(), after, CLAIMS)
  for (const claimId of ids) {
    await recomputeVerdicts(await registeredUnder(reader(), claimId))
    await write((tx) => recomputeClaim(tx, claimId, now()))
  }
  return ids.at(-1) ?? null
}

async function recomputeAlone(after: string): Promise<string | null> {
  const ids = await registeredAlone(reader(), after, PREDICTIONS)
  await recomputeVerdicts(ids)
  return ids.at(-1) ?? null
}

async function recomputeVerdicts(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    // On SQLite nothing else in here lets requests in between.
    await setImmediate()
    await write((tx) => recomputeVerdict(tx, id, now()))
  }
}
