import type { Decision, Rows } from '#app/services/decisions/decision.server.ts'
import {
  currentEstablishment,
  type EstablishmentRow,
  establishmentSecondsOf,
  findEstablishment,
} from '#db/queries/establishments.ts'
import { stakesInClaim } from '#db/queries/stakes.ts'

/** That a claim is held established, decided by who proposes it and those who second it. */
export const ESTABLISHMENT: Decision<Rows & { proposal: EstablishmentRow }> = {
  absent: 'establishment',
  find: findEstablishment,
  current: currentEstablishment,
  recordId: ({ claimId }) => claimId,
  phase: ({ establishedAt, endedAt }) =>
    endedAt ? 'ended' : establishedAt ? 'decided' : 'proposed',
  seconds: establishmentSecondsOf,
  oppositions: async () => [],
  stakes: stakesInClaim,
}

/** How far it has come, as its events name it. */
export const markOf = ({ establishedAt }: Pick<EstablishmentRow, 'establishedAt'>) =>
  establishedAt ? 'established' : 'proposed'
