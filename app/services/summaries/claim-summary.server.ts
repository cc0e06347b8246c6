import { RESOLUTIONS } from '#app/domain/claim/prediction-of-claim.ts'
import type { Reason } from '#app/domain/claim/reason.ts'
import { claimMessages } from '#app/domain/summary/claim.ts'
import { belowOf, type ClaimSummary } from '#app/domain/summary/stored.ts'
import type { derivationOf } from '#db/queries/claims.ts'

type Row = Pick<
  Awaited<ReturnType<typeof derivationOf>>[number],
  'status' | 'verdict' | 'judgedAt' | 'registeredAt'
>

/** Predictions that are registered, by what became of them. */
export const registeredBelow = (rows: readonly Row[]) =>
  belowOf(
    rows
      .filter(({ registeredAt }) => registeredAt !== null)
      .map(({ status, verdict, judgedAt }) => ({
        resolution: RESOLUTIONS.find((resolution) => resolution === status) ?? null,
        verdict,
        judgedAt,
      })),
  )

/** What the derived sentence of a claim is made from, and what its row in a list counts. */
export const claimSummary = (rows: readonly Row[], reasons: readonly Reason[]): ClaimSummary => ({
  said: claimMessages(reasons),
  ...registeredBelow(rows),
})
