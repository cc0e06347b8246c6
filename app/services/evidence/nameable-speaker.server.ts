import { mayNameSpeaker } from '#app/domain/evidence/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { groupId } from '#app/domain/verdict/attached.ts'
import { speakersBeside } from '#app/domain/verdict/speakers.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { judgedMeasurements } from '#db/queries/evidence.ts'
import { observableById } from '#db/queries/observables.ts'
import { findPrediction } from '#db/queries/predictions.ts'
import { interestIn } from '#db/queries/resolution-interest.ts'
import { stakesIn } from '#db/queries/stakes.ts'
import type { Reader } from '#db/types.ts'
import { attachedFrom } from './attached.server.ts'
import { loadMeasuredEvidence } from './load-evidence.server.ts'
import { termsOf } from './terms.server.ts'

/**
 * An attached measurement of which this person may say whether it speaks for its group. `group`: those
 * of it that could speak; `beside`: all others of it; `attached` and `terms` to try it.
 */
export async function nameableSpeaker(q: Reader, viewer: Member, id: string) {
  const found = await loadMeasuredEvidence(q, viewer, id)
  const { target, record, measurement } = found
  const apart = mayNameSpeaker(viewer, record) && mayNameSpeaker(viewer, target)
  if (!apart || (await hasStake(q, target.id, viewer.id))) refuse('nameSpeaker')
  const terms = (await termsOn(q, target.id)) ?? refuse('evidence')
  const rows = await judgedMeasurements(q, target.id)
  const attached = rows.map(attachedFrom)
  const could = new Set(speakersBeside(attached, terms, measurement.id).map((one) => one.id))
  const own = attached.find((one) => one.id === measurement.id)
  const isBeside = (row: (typeof rows)[number]) =>
    row.id !== measurement.id && own && groupId(attachedFrom(row)) === groupId(own)
  return {
    ...found,
    attached,
    terms,
    group: rows.filter((row) => could.has(row.id)),
    beside: rows.filter(isBeside),
  }
}

export type Nameable = Awaited<ReturnType<typeof nameableSpeaker>>

async function hasStake(q: Reader, predictionId: string, personId: string): Promise<boolean> {
  if ((await interestIn(q, predictionId, personId)).credence) return true
  return (await stakesIn(q, predictionId, personId)).length > 0
}

async function termsOn(q: Reader, predictionId: string) {
  const prediction = await findPrediction(q, predictionId)
  if (!prediction?.observableId) return null
  const observable = await observableById(q, prediction.observableId)
  return observable && termsOf(prediction, observable)
}
