import { type PredictionOfClaim, RESOLUTIONS } from '#app/domain/claim/prediction-of-claim.ts'
import type { derivationOf } from '#db/queries/claims.ts'

type Row = Omit<Awaited<ReturnType<typeof derivationOf>>[number], 'judgedAt'>

/** A prediction as the derivation of its claim's status sees it. */
export const predictionOfClaim = (row: Row): PredictionOfClaim => ({
  id: row.id,
  number: row.number,
  essential: row.essential,
  registered: row.registeredAt !== null,
  resolution: RESOLUTIONS.find((resolution) => resolution === row.status) ?? null,
  pooled: row.verdict,
  inSample: row.inSample,
  verdictReason: row.verdictReason,
  footing: row.footing,
  robustness: row.robustness?.analyses
    ? { of: row.robustness.analyses.of, agree: row.robustness.analyses.agree }
    : null,
  positions: { inside: row.inside, outside: row.outside },
})
