import { type Decision, isDecidable } from '#app/domain/evidence/evidence.ts'
import type { DecideEvidenceInput } from '#app/domain/evidence/input.ts'
import { mayDecideEvidence } from '#app/domain/policy.ts'
import { writeConditions, writeGiven } from '#app/domain/prediction/condition-lines.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { reader, write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { updateEvidence } from '#db/queries/evidence.ts'
import { findPrediction } from '#db/queries/predictions.ts'
import type { Reader } from '#db/types.ts'
import { judgePrediction } from './judge-prediction.server.ts'
import { loadMeasuredEvidence } from './load-evidence.server.ts'
import { givenIn } from './match-measurement.server.ts'

/** Says whether a measurement counts for a prediction. A trusted person's act, without a part in either. */
export async function decideEvidence(
  viewer: Viewer,
  id: string,
  { standing, inSample, reason }: DecideEvidenceInput,
  at = now(),
) {
  if (!viewer) return refuse('forbidden', 'signIn')
  return write(async (tx) => {
    const { evidence, target, record } = await decidable(tx, viewer, id)
    await updateEvidence(tx, id, {
      standing,
      standingReason: reason,
      decidedById: viewer.id,
      inSample: inSample === 'yes',
    })
    await appendEvent(tx, {
      kind: 'evidence-decided',
      subjectId: id,
      recordId: target.id,
      actorId: viewer.id,
      data: {
        name: recordName('experiment', record.number),
        to: standing,
        from: evidence.standing,
        reason,
      },
      at,
    })
    await judgePrediction(tx, target.id, viewer.id, at)
    return { kind: target.kind, number: target.number, slug: target.slug }
  })
}

/** What one reads before deciding: the measurement, the prediction and their conditions. */
export async function decisionPage(viewer: Member, id: string) {
  const found = await decidable(reader(), viewer, id)
  const { evidence, target, record, measurement, experiment } = found
  const prediction = await findPrediction(reader(), target.id)
  const given = givenIn({
    conditions: measurement.conditions,
    experimentConditions: experiment.conditions,
  })
  return {
    prediction: formHead(target),
    experiment: formHead(record),
    measurement: {
      label: measurement.label,
      value: measurement.value,
      unit: measurement.unit,
    },
    conditions: writeConditions(prediction?.conditions ?? []),
    given: writeGiven(given),
    unknown: evidence.conditionKeys,
    present: {
      standing: evidence.standing as Decision,
      reason: evidence.standingReason,
      inSample: evidence.inSample,
    },
  }
}

async function decidable(q: Reader, viewer: Member, id: string) {
  const found = await loadMeasuredEvidence(q, viewer, id)
  const apart = mayDecideEvidence(viewer, found.record) && mayDecideEvidence(viewer, found.target)
  if (!apart) refuse('forbidden', 'decideEvidence')
  if (!isDecidable(found.evidence.standing)) refuse('conflict', 'notDecidable')
  return found
}
