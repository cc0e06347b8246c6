import type { Decision, Unscored } from './time-average.ts'
import { scoringWindow } from './window.ts'

type Decided = {
  outcome: Decision
  registeredAt: Date
  effectiveAt: Date
  deadline: Date | null
}

/** Why nobody is scored on a decided prediction, whatever people believed; null where they are. */
export function unscoredBecause(decided: Decided): Unscored | null {
  const { outcome } = decided
  if (outcome !== 'confirmed' && outcome !== 'refuted') return outcome
  return scoringWindow(decided) ? null : 'retrodiction'
}
