import type { Obstacle, Present } from '#app/domain/claim/establishment-policy.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Party } from '#app/domain/resolution/policy.ts'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import {
  currentEstablishment,
  type EstablishmentRow,
  establishmentSecondsOf,
  findEstablishment,
} from '#db/queries/establishments.ts'
import { findRecordById } from '#db/queries/records.ts'
import { stakesInClaim } from '#db/queries/stakes.ts'
import type { Reader } from '#db/types.ts'

/** A proposal to hold a claim established, with its claim. What is hidden cannot be decided on. */
export async function loadEstablishment(q: Reader, viewer: Member, id: string) {
  const establishment = (await findEstablishment(q, id)) ?? refuse('establishment')
  const record = await findRecordById(q, scopeOf(viewer), establishment.claimId)
  if (record?.visibility !== 'public') return refuse('establishment')
  return { record, ...(await withSeconds(q, establishment)) }
}

/** The one of a claim that has not ended, if any. */
export async function loadCurrent(q: Reader, claimId: string) {
  const establishment = await currentEstablishment(q, claimId)
  return establishment && withSeconds(q, establishment)
}

export type LoadedEstablishment = NonNullable<Awaited<ReturnType<typeof loadCurrent>>>

const withSeconds = async (q: Reader, establishment: EstablishmentRow) => ({
  establishment,
  seconds: await establishmentSecondsOf(q, establishment.id),
})

/** As the rules see it. */
export const presentOf = ({ establishment, seconds }: LoadedEstablishment): Present => ({
  proposedById: establishment.proposedById,
  established: establishment.establishedAt !== null,
  ended: establishment.endedAt !== null,
  seconds,
})

/** How far it has come, as its events name it. */
export const markOf = ({ establishedAt }: Pick<EstablishmentRow, 'establishedAt'>) =>
  establishedAt ? 'established' : 'proposed'

/** Somebody with what they have at stake in a claim. */
export async function partyTo(q: Reader, viewer: Viewer, claimId: string): Promise<Party> {
  return { viewer, stakes: viewer ? await stakesInClaim(q, claimId, viewer.id) : [] }
}

/** Ends the act where there is an obstacle. */
export function refuseIf(obstacle: Obstacle | null): void {
  if (obstacle) refuse(obstacle)
}
