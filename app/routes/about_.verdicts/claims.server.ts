import type { PredictionOfClaim, Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import { deriveClaimStatus } from '#app/domain/claim/status.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { explanations } from '#messages/explanations.server.ts'
import { claimStatuses } from '#messages/statuses.ts'

const words = explanations.verdicts

type Known = { pooled?: Verdict; resolution?: Resolution; essential?: boolean }

const CLAIMS: Known[][] = [
  [{}],
  [{ pooled: 'inconclusive' }],
  [{ pooled: 'supports' }, { pooled: 'inconclusive' }],
  [{ pooled: 'contradicts' }],
  [{ pooled: 'supports' }, { pooled: 'contradicts' }],
  [{ resolution: 'confirmed' }, { pooled: 'contradicts', resolution: 'annulled' }],
  [{ resolution: 'refuted' }, { pooled: 'supports' }],
  [{ resolution: 'refuted', essential: true }, { pooled: 'supports' }],
]

/** What follows for a claim from what is known of its registered predictions. */
export const claimRows = () =>
  CLAIMS.map((predictions) => {
    const { status } = deriveClaimStatus({
      retracted: false,
      supersededBy: null,
      predictions: predictions.map(predictionOf),
      handMade: [],
    })
    return [predictions.map(said).join('; '), claimStatuses[status].toLowerCase()]
  })

const said = ({ pooled, resolution, essential = false }: Known): string =>
  words.prediction(resolution ?? pooled ?? null, essential)

const predictionOf = (known: Known, place: number): PredictionOfClaim => ({
  id: String(place),
  number: place + 1,
  essential: known.essential ?? false,
  registered: true,
  resolution: known.resolution ?? null,
  pooled: known.pooled ?? null,
  inSample: false,
  positions: { inside: 0, outside: 0 },
})
