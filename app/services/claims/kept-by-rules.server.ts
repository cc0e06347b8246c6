import type { EstablishmentRow } from '#db/queries/establishments.ts'
import { eventsOfKinds } from '#db/queries/evidence-moments.ts'
import type { Reader } from '#db/types.ts'

const KINDS = ['rules-changed', 'status-derived', 'footing-changed'] as const

/**
 * The ground that a change of the rules took from what is held established or proposed to be, while the
 * status is still the one that it left; null where that is not so.
 */
export async function keptByRules(
  q: Reader,
  { claimId, proposedAt }: EstablishmentRow,
  status: string,
): Promise<string | null> {
  const [last] = await eventsOfKinds(q, claimId, { kinds: KINDS, limit: 1 })
  if (last?.kind !== 'rules-changed' || last.at < proposedAt) return null
  return last.data.to === status ? (last.data.basis ?? null) : null
}
