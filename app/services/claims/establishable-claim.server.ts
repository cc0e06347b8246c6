import { lackOf } from '#app/domain/claim/establishment.ts'
import { ESTABLISHMENT_RULES } from '#app/domain/claim/establishment-rules.ts'
import type { ClaimStatus } from '#app/domain/claim/status.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { askToPropose } from '#app/services/decisions/proposal-for.server.ts'
import type { Reader } from '#db/types.ts'
import { claimGround } from './claim-ground.server.ts'
import { ESTABLISHMENT } from './establishment-decision.server.ts'
import { loadClaim } from './load-claim.server.ts'

/** A claim with the ground for holding it established, and what keeps this person from proposing it. */
export async function establishableClaim(q: Reader, viewer: Member, number: number, at: Date) {
  const { record } = await loadClaim(q, viewer, number)
  if (record.visibility !== 'public') return refuse('claim')
  const ground = await claimGround(q, record.id, record.status as ClaimStatus)
  const wanted = { rule: ESTABLISHMENT_RULES.propose, viewer, recordId: record.id, at }
  const { obstacle } = await askToPropose(ESTABLISHMENT, q, { ...wanted, lack: lackOf(ground) })
  return { record, ground, obstacle }
}
