import type { LoadedPrediction } from './load-prediction.server.ts'

/** The seal of a prediction: since when its terms stand, and for what it still waits. */
export function sealOf({ prediction, observable }: LoadedPrediction) {
  const { sealedAt, sealEntry, contentHash, awaitsApproval, registeredAt } = prediction
  if (sealedAt === null) return null
  const proposed = registeredAt === null && observable?.state === 'proposed'
  return {
    at: sealedAt,
    entry: sealEntry,
    hash: contentHash ?? '',
    observable: proposed ? { key: observable.key, name: observable.name } : null,
    curator: awaitsApproval,
  }
}

/** When what was sealed came back as a draft, and why; null where it did not, or was sealed again. */
export const returnedOf = ({ prediction: { returnedAt, returnedReason } }: LoadedPrediction) =>
  returnedAt && { at: returnedAt, reason: returnedReason }
