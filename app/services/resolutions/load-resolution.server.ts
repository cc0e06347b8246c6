import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Obstacle, Party, Present } from '#app/domain/resolution/policy.ts'
import { stateAt } from '#app/domain/resolution/standing.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { type DisputeRow, disputesOf, findDispute } from '#db/queries/disputes.ts'
import { findRecordById, type RecordRow } from '#db/queries/records.ts'
import {
  currentResolution,
  findResolution,
  type ResolutionRow,
  type SecondRow,
  secondsOf,
} from '#db/queries/resolutions.ts'
import { stakesIn } from '#db/queries/stakes.ts'
import type { Reader } from '#db/types.ts'

/** A resolution with its prediction. What is hidden can be neither looked at nor decided on. */
export async function loadResolution(q: Reader, viewer: Member, id: string) {
  const resolution = (await findResolution(q, id)) ?? refuse('resolution')
  const record = await findRecordById(q, scopeOf(viewer), resolution.recordId)
  if (record?.visibility !== 'public') return refuse('resolution')
  return { record, ...(await withVoices(q, resolution)) }
}

export type LoadedResolution = Awaited<ReturnType<typeof loadResolution>>

/** A dispute with the resolution it is about. */
export async function loadDispute(q: Reader, viewer: Member, id: string) {
  const dispute = (await findDispute(q, id)) ?? refuse('dispute')
  return { dispute, ...(await loadResolution(q, viewer, dispute.resolutionId)) }
}

/** The resolution of a prediction that has not ended, if any. */
export async function loadCurrent(q: Reader, recordId: string) {
  const resolution = await currentResolution(q, recordId)
  return resolution && withVoices(q, resolution)
}

async function withVoices(q: Reader, resolution: ResolutionRow) {
  const ids = [resolution.id]
  return { resolution, seconds: await secondsOf(q, ids), disputes: await disputesOf(q, ids) }
}

type Rows = { resolution: ResolutionRow; seconds: SecondRow[]; disputes: DisputeRow[] }

/** The resolution as the rules see it at a moment. */
export const presentOf = ({ resolution, seconds, disputes }: Rows, at: Date): Present => ({
  state: stateAt(resolution, at),
  proposedById: resolution.proposedById,
  seconds,
  disputes,
})

/** Somebody with what they have at stake in a prediction. */
export async function partyTo(
  q: Reader,
  viewer: Member,
  { id }: Pick<RecordRow, 'id'>,
): Promise<Party> {
  return { viewer, stakes: await stakesIn(q, id, viewer.id) }
}

/** Ends the act where there is an obstacle. */
export function refuseIf(obstacle: Obstacle | null): void {
  if (obstacle) refuse(obstacle)
}
