import type { Scope } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { scopeIn } from '#app/services/records/load-record.server.ts'
import { findClaimByNumber } from '#db/queries/claims.ts'
import type { Reader } from '#db/types.ts'

/** A claim with what only claims have. */
export async function loadClaim(q: Reader, viewer: Viewer | Scope, number: number) {
  const loaded = await findClaimByNumber(q, scopeIn(viewer), number)
  return loaded ?? refuse('claim')
}

export type LoadedClaim = Awaited<ReturnType<typeof loadClaim>>
