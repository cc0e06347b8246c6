import type { PredictionOfClaim } from './prediction-of-claim.ts'
import { deriveClaimStatus } from './status.ts'

/**
 * Whether the status of a claim that stands would be another if measurements decided one of its
 * predictions, one way or the other.
 */
export const wouldMove = (predictions: readonly PredictionOfClaim[], decided: string): boolean =>
  (['supports', 'contradicts'] as const).some(
    (verdict) =>
      statusWith(
        predictions.map((one) => (one.id === decided ? { ...one, pooled: verdict } : one)),
      ) !== statusWith(predictions),
  )

const statusWith = (predictions: readonly PredictionOfClaim[]) =>
  deriveClaimStatus({ retracted: false, supersededBy: null, predictions, handMade: [] }).status
