import { lackOf, SECONDS_NEEDED } from '#app/domain/claim/establishment.ts'
import { whyNotSecond } from '#app/domain/claim/establishment-policy.ts'
import type { ClaimStatus } from '#app/domain/claim/status.ts'
import { notBefore } from '#app/domain/event/moment.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { addEstablishmentSecond, updateEstablishment } from '#db/queries/establishments.ts'
import { appendEvent } from '#db/queries/events.ts'
import { peopleById } from '#db/queries/people-by-id.ts'
import type { Tx } from '#db/types.ts'
import { claimGround } from './claim-ground.server.ts'
import {
  type LoadedEstablishment,
  loadEstablishment,
  partyTo,
  presentOf,
  refuseIf,
} from './load-establishment.server.ts'

/** Seconds that a claim is established; with enough seconds it is. */
export async function secondEstablishment(viewer: Viewer, id: string, at = now()) {
  if (!viewer) return refuse('signIn')
  return write(async (tx) => {
    const loaded = await loadEstablishment(tx, viewer, id)
    const { establishment, record, seconds } = loaded
    refuseIf(whyNotSecond(await partyTo(tx, viewer, record.id), presentOf(loaded)))
    refuseIf(lackOf(await claimGround(tx, record.id, record.status as ClaimStatus)))
    const earlier = seconds.map((one) => one.createdAt)
    const moment = notBefore(at, establishment.proposedAt, ...earlier)
    const second = { establishmentId: id, personId: viewer.id, createdAt: moment }
    await addEstablishmentSecond(tx, second)
    await appendEvent(tx, {
      kind: 'establishment-seconded',
      subjectId: record.id,
      recordId: record.id,
      actorId: viewer.id,
      at: moment,
    })
    const all = { establishment, seconds: [...seconds, second] }
    if (all.seconds.length >= SECONDS_NEEDED) await reach(tx, all, moment)
    return { kind: 'claim' as const, number: record.number, slug: record.slug }
  })
}

/** The claim is held established, by who proposed it with those who seconded it. */
async function reach(tx: Tx, { establishment, seconds }: LoadedEstablishment, at: Date) {
  const { id, claimId, proposedById, reason } = establishment
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
