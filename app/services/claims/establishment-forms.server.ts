import { whyNotEnd, whyNotPropose } from '#app/domain/claim/establishment-policy.ts'
import type { ClaimStatus } from '#app/domain/claim/status.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { reader } from '#db/client.ts'
import { claimGround } from './claim-ground.server.ts'
import { loadClaim } from './load-claim.server.ts'
import {
  loadCurrent,
  loadEstablishment,
  partyTo,
  presentOf,
  refuseIf,
} from './load-establishment.server.ts'

/** What it takes to hold a claim established, and what is missing, for anybody who is signed in. */
export async function establishmentPage(viewer: Member, number: number) {
  const q = reader()
  const { record } = await loadClaim(q, viewer, number)
  if (record.visibility !== 'public') return refuse('claim')
  const current = await loadCurrent(q, record.id)
  const ground = await claimGround(q, record.id, record.status as ClaimStatus)
  const present = current && presentOf(current)
  const party = await partyTo(q, viewer, record.id)
  const obstacle = whyNotPropose(party, { present, ground })
  return {
    record: formHead(record),
    ground,
    obstacle,
    key: crypto.randomUUID(),
  }
}

/** What a curator is about to take back. */
export async function endingPage(viewer: Member, id: string) {
  const loaded = await loadEstablishment(reader(), viewer, id)
  const { establishment, record } = loaded
  refuseIf(whyNotEnd(await partyTo(reader(), viewer, record.id), presentOf(loaded)))
  const { reason, establishedAt } = establishment
  return { record: formHead(record), reason, established: establishedAt !== null }
}
