import type { Ground } from '#app/domain/claim/establishment.ts'
import { footingOfClaim } from '#app/domain/claim/footing.ts'
import { type PredictionReason, reasonOf } from '#app/domain/claim/reason.ts'
import type { ClaimStatus } from '#app/domain/claim/status.ts'
import { supportingGroups, type TestedPrediction } from '#app/domain/claim/supporting-groups.ts'
import { attachedFrom } from '#app/services/evidence/attached.server.ts'
import { predictionOfClaim } from '#app/services/evidence/prediction-of-claim.server.ts'
import { derivationOf } from '#db/queries/claims.ts'
import { judgedMeasurements } from '#db/queries/evidence.ts'
import type { Reader } from '#db/types.ts'

/** What a claim of this derived status has to show for being held established. */
export async function claimGround(
  q: Reader,
  claimId: string,
  status: ClaimStatus,
): Promise<Ground> {
  const predictions: TestedPrediction[] = []
  const reasons: PredictionReason[] = []
  for (const row of await derivationOf(q, claimId)) {
    const reason = reasonOf(predictionOfClaim(row))
    const { says } = reason
    if (says !== 'supports') continue
    reasons.push(reason)
    const measured = await judgedMeasurements(q, row.id)
    predictions.push({
      says,
      measured: measured.map((one) => ({
        ...attachedFrom(one),
        experimentId: one.experimentId,
        verdict: one.verdict,
      })),
    })
  }
  const footing = footingOfClaim(status, reasons)
  return { status, groups: supportingGroups(predictions).size, footing }
}
