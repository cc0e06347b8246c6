import { reader, write } from '#db/client.ts'
import { decidedSpokenTo, decidedWithCredenceOf, scoredOrDecided } from '#db/queries/scoring.ts'
import type { Tx } from '#db/types.ts'
import { scorePrediction } from './score-prediction.server.ts'

/** Computes all scores anew, prediction by prediction; says how many predictions there were. */
export async function recomputeScores(): Promise<number> {
  const ids = await scoredOrDecided(reader())
  for (const id of ids) await write((tx) => scorePrediction(tx, id))
  return ids.length
}

/** The same for the predictions of one forecaster, whose credences begin or cease to count. */
export async function rescoreForecaster(tx: Tx, personId: string): Promise<void> {
  for (const id of await decidedWithCredenceOf(tx, personId)) await scorePrediction(tx, id)
}

/** The same where an experiment was hidden, shown again or edited: its author is not scored after it. */
export async function rescoreSpokenTo(tx: Tx, experimentId: string): Promise<void> {
  for (const id of await decidedSpokenTo(tx, experimentId)) await scorePrediction(tx, id)
}
