import type { EvidenceStanding } from '#app/domain/evidence/evidence.ts'
import type { SetAsideReason } from '#app/domain/verdict/attached.ts'

export type MeasurementStanding = {
  standing: EvidenceStanding
  standingReason: string
  conditionKeys: string[]
  excluded: boolean
  excludedReason: string
  superseded: boolean
  withdrawn: boolean
  /** No interval was reported, of whatever level. */
  bare: boolean
}

/** Why a measurement takes no part in the pool. `leftOut`: shown and not judged. */
export type WhyAside =
  | { kind: 'excluded'; reason: string; leftOut: true }
  | { kind: 'corrected' | 'withdrawn' | 'input'; leftOut: true }
  | { kind: 'offered' | 'out-of-scope'; keys: string[]; leftOut: true }
  | { kind: 'not-comparable'; reason: string; leftOut: true }
  | { kind: 'no-standard-error'; bare: boolean; leftOut: false }
  | { kind: 'outside-own-interval' | 'limit' | 'in-sample'; leftOut: false }
  | { kind: 'same-group'; inFavourOf: string; leftOut: false }

/** The reason a reader is told; null for a measurement in the pool. */
export function whyAside(
  row: MeasurementStanding,
  aside: { reason: SetAsideReason; inFavourOf: string | null } | undefined,
): WhyAside | null {
  if (row.excluded) return { kind: 'excluded', reason: row.excludedReason, leftOut: true }
  if (row.superseded) return { kind: 'corrected', leftOut: true }
  if (row.withdrawn) return { kind: 'withdrawn', leftOut: true }
  if (row.standing === 'offered' || row.standing === 'out-of-scope')
    return { kind: row.standing, keys: row.conditionKeys, leftOut: true }
  if (row.standing === 'not-comparable')
    return { kind: 'not-comparable', reason: row.standingReason, leftOut: true }
  if (row.standing === 'input') return { kind: 'input', leftOut: true }
  if (!aside) return null
  if (aside.reason === 'same-group' && aside.inFavourOf !== null)
    return { kind: 'same-group', inFavourOf: aside.inFavourOf, leftOut: false }
  switch (aside.reason) {
    case 'outside-own-interval':
    case 'limit':
    case 'in-sample':
      return { kind: aside.reason, leftOut: false }
    default:
      return { kind: 'no-standard-error', bare: row.bare, leftOut: false }
  }
}
