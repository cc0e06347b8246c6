import { now } from '#app/services/clock.server.ts'
import { settleEffective } from '#app/services/resolutions/settle-effective.server.ts'
import { reader, write } from '#db/client.ts'
import { typedResolutions } from '#db/queries/effective-times.ts'
import { addJob, removeJobsOfKind } from '#db/queries/jobs.ts'
import { findResolution } from '#db/queries/resolutions.ts'
import { putSetting } from '#db/queries/settings.ts'
import type { Tx } from '#db/types.ts'
import { scorePrediction } from './score-prediction.server.ts'

export const RECOMPUTE_OLD_SCORES = 'recompute-old-scores'
/** The setting that keeps since when all scores are by the present rules; absent where they always were. */
export const SCORES_RECOMPUTED_AT = 'scoresRecomputedAt'

const BATCH = 25

/**
 * Computes effective time and scores of a batch of resolutions anew that an earlier version stored, and
 * asks for the next batch. Each is a write of its own, so that one that was cut short goes on.
 */
export async function recomputeOldScores(): Promise<void> {
  const old = await typedResolutions(reader(), BATCH)
  for (const { id } of old) await write((tx) => recompute(tx, id))
  const at = now()
  await write(async (tx) => {
    if (old.length === BATCH) await askForMore(tx, at)
    else await putSetting(tx, SCORES_RECOMPUTED_AT, at.toISOString(), at)
  })
}

/** Asks for the job at start where an earlier version left any. */
export async function queueOldScores(): Promise<void> {
  const old = await typedResolutions(reader(), 1)
  if (old.length === 0) return
  await write(async (tx) => {
    await removeJobsOfKind(tx, RECOMPUTE_OLD_SCORES)
    await askForMore(tx, now())
  })
}

const askForMore = (tx: Tx, at: Date) => addJob(tx, { kind: RECOMPUTE_OLD_SCORES, runAt: at, at })

async function recompute(tx: Tx, id: string) {
  const resolution = await findResolution(tx, id)
  if (!resolution) return
  await settleEffective(tx, resolution, resolution.finalAt ?? now())
  if (resolution.state === 'final') await scorePrediction(tx, resolution.recordId)
}
