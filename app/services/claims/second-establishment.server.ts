import { lackOf, SECONDS_NEEDED } from '#app/domain/claim/establishment.ts'
import { ESTABLISHMENT_RULES } from '#app/domain/claim/establishment-rules.ts'
import type { ClaimStatus } from '#app/domain/claim/status.ts'
import { isEnough } from '#app/domain/decision/seconds.ts'
import { notBefore } from '#app/domain/event/moment.ts'
import { refuseIf } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { proposalFor } from '#app/services/decisions/proposal-for.server.ts'
import { write } from '#db/client.ts'
import {
  addEstablishmentSecond,
  type EstablishmentRow,
  updateEstablishment,
} from '#db/queries/establishments.ts'
import { appendEvent } from '#db/queries/events.ts'
import { peopleById } from '#db/queries/people-by-id.ts'
import type { Tx } from '#db/types.ts'
import { claimGround } from './claim-ground.server.ts'
import { ESTABLISHMENT } from './establishment-decision.server.ts'

/** Seconds that a claim is established; with enough seconds it is. */
export async function secondEstablishment(viewer: Member, id: string, at = now()) {
  return write(async (tx) => {
    const wanted = { rule: ESTABLISHMENT_RULES.second, viewer, id, at }
    const { proposal, record, seconds } = await proposalFor(ESTABLISHMENT, tx, wanted)
    refuseIf(lackOf(await claimGround(tx, record.id, record.status as ClaimStatus)))
    const earlier = seconds.map((one) => one.createdAt)
    const moment = notBefore(at, proposal.proposedAt, ...earlier)
    const second = { establishmentId: id, personId: viewer.id, createdAt: moment }
    await addEstablishmentSecond(tx, second)
    await appendEvent(tx, {
      kind: 'establishment-seconded',
      subjectId: record.id,
      recordId: record.id,
      actorId: viewer.id,
      at: moment,
    })
    const all = [...seconds, second]
    if (isEnough(all, SECONDS_NEEDED)) await reach(tx, proposal, all, moment)
    return { kind: 'claim' as const, number: record.number, slug: record.slug }
  })
}

/** The claim is held established, by who proposed it with those who seconded it. */
async function reach(
  tx: Tx,
  { id, claimId, proposedById, reason }: EstablishmentRow,
  seconds: { personId: string }[],
  at: Date,
) {
  await updateEstablishment(tx, id, { establishedAt: at })
  const people = await peopleById(
    tx,
    seconds.map(({ personId }) => personId),
  )
  const names = seconds.flatMap(({ personId }) => people.get(personId)?.handle ?? [])
  await appendEvent(tx, {
    kind: 'establishment-reached',
    subjectId: claimId,
    recordId: claimId,
    actorId: proposedById,
    data: { name: names.join(', '), reason },
    at,
  })
}
