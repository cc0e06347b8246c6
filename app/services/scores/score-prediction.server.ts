import { firstRuns } from '#app/domain/score/own-experiment.ts'
import { scoreForecasters } from '#app/domain/score/time-average.ts'
import { finalDecision, replaceScores, speakingExperiments } from '#db/queries/scoring.ts'
import type { Tx } from '#db/types.ts'
import { memberCredences } from './member-credences.server.ts'

/**
 * Computes anew what everybody earned on a prediction, from the credences and the resolution that is
 * final; without one, nobody earned anything. Called in the write that made or undid the resolution,
 * or changed anything else that scores depend on.
 */
export async function scorePrediction(tx: Tx, recordId: string): Promise<void> {
  await replaceScores(tx, recordId, await earnedOn(tx, recordId))
}

async function earnedOn(tx: Tx, recordId: string) {
  const decision = await finalDecision(tx, recordId)
  if (!decision) return []
  const { resolutionId, finalAt: scoredAt } = decision
  const rows = await memberCredences(tx, recordId)
  const until = firstRuns(await speakingExperiments(tx, recordId, scoredAt))
  const scored = scoreForecasters({ ...decision, rows, until })
  if (!scored.ok) return []
  const { outcome, forecasters } = scored
  return forecasters.map(({ last, ...earned }) => ({
    ...earned,
    recordId,
    resolutionId,
    outcome,
    scoredAt,
  }))
}
