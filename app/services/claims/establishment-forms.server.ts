import { ESTABLISHMENT_RULES } from '#app/domain/claim/establishment-rules.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { proposalFor } from '#app/services/decisions/proposal-for.server.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { reader } from '#db/client.ts'
import { establishableClaim } from './establishable-claim.server.ts'
import { ESTABLISHMENT } from './establishment-decision.server.ts'

/** What it takes to hold a claim established, and what is missing, for anybody who is signed in. */
export async function establishmentPage(viewer: Member, number: number, at = now()) {
  const { record, ...view } = await establishableClaim(reader(), viewer, number, at)
  return { record: formHead(record), ...view, key: crypto.randomUUID() }
}

/** What a curator is about to take back. */
export async function endingPage(viewer: Member, id: string, at = now()) {
  const wanted = { rule: ESTABLISHMENT_RULES.end, viewer, id, at }
  const { proposal, record } = await proposalFor(ESTABLISHMENT, reader(), wanted)
  const { reason, establishedAt } = proposal
  return { record: formHead(record), reason, established: establishedAt !== null }
}
