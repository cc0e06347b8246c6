import { verdictOf } from '#app/domain/resolution/direction.ts'
import { stateAt } from '#app/domain/resolution/standing.ts'
import { PHASES } from '#app/domain/resolution/state.ts'
import type { Decision, Rows, Voiced } from '#app/services/decisions/decision.server.ts'
import { type Dispute, disputesOf } from '#db/queries/disputes.ts'
import { interestIn } from '#db/queries/resolution-interest.ts'
import {
  currentResolution,
  findResolution,
  type ResolutionRow,
  type ResolutionSecond,
  resolutionSecondsOf,
} from '#db/queries/resolutions.ts'
import { stakesIn } from '#db/queries/stakes.ts'

interface ResolutionRows extends Rows {
  proposal: ResolutionRow
  second: ResolutionSecond
  opposition: Dispute
}

export type VoicedResolution = Voiced<ResolutionRows>

/** How a prediction has come out, decided by who proposes it and those who second it. */
export const RESOLUTION: Decision<ResolutionRows> = {
  absent: 'resolution',
  find: findResolution,
  current: currentResolution,
  recordId: ({ recordId }) => recordId,
  phase: (resolution, at) => PHASES[stateAt(resolution, at)],
  seconds: resolutionSecondsOf,
  oppositions: disputesOf,
  stakes: stakesIn,
  interest: interestIn,
  says: ({ outcome }) => verdictOf(outcome),
}
