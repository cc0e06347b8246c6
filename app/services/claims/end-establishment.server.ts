import { ESTABLISHMENT_RULES } from '#app/domain/claim/establishment-rules.ts'
import { notBefore } from '#app/domain/event/moment.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { proposalFor } from '#app/services/decisions/proposal-for.server.ts'
import { write } from '#db/client.ts'
import { updateEstablishment } from '#db/queries/establishments.ts'
import { appendEvent } from '#db/queries/events.ts'
import { ESTABLISHMENT, markOf } from './establishment-decision.server.ts'

/** A curator takes back, with a reason, that a claim is established or proposed to be. */
export async function endEstablishment(viewer: Member, id: string, reason: string, at = now()) {
  return write(async (tx) => {
    const wanted = { rule: ESTABLISHMENT_RULES.end, viewer, id, at }
    const { proposal, record, seconds } = await proposalFor(ESTABLISHMENT, tx, wanted)
    const earlier = seconds.map((one) => one.createdAt)
    const moment = notBefore(at, proposal.proposedAt, ...earlier)
    const ended = { endedAt: moment, endedById: viewer.id, endedReason: reason }
    await updateEstablishment(tx, id, ended)
    await appendEvent(tx, {
      kind: 'establishment-ended',
      subjectId: record.id,
      recordId: record.id,
      actorId: viewer.id,
      data: { from: markOf(proposal), reason },
      at: moment,
    })
    return { kind: 'claim' as const, number: record.number, slug: record.slug }
  })
}
