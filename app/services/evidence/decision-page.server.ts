import type { Decision } from '#app/domain/evidence/evidence.ts'
import { limitIn } from '#app/domain/measurement/limit.ts'
import { shownConditions, shownGiven } from '#app/domain/prediction/shown-condition.ts'
import { body } from '#app/domain/text/body.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { linkTo } from '#app/services/records/record-view.server.ts'
import { reader } from '#db/client.ts'
import { findPrediction } from '#db/queries/predictions.ts'
import { decidable } from './decide-evidence.server.ts'
import { givenIn } from './match-measurement.server.ts'

/** What one reads before deciding: the measurement, the prediction and the conditions of both. */
export async function decisionPage(viewer: Member, id: string) {
  const found = await decidable(reader(), viewer, id)
  const { evidence, target, record, measurement, experiment } = found
  const prediction = await findPrediction(reader(), target.id)
  const scope = prediction?.scopeHtml ?? ''
  const { label, value, unit, conditions } = measurement
  const given = givenIn({ conditions, experimentConditions: experiment.conditions })
  return {
    prediction: linkTo(target),
    experiment: formHead(record),
    measurement: { label, value, unit, limit: limitIn(measurement) },
    scope: scope ? body(target.id, 'scope', target.revision, scope) : null,
    conditions: shownConditions(prediction?.conditions ?? []),
    given: shownGiven(given),
    unknown: evidence.conditionKeys,
    present: {
      standing: evidence.standing as Decision,
      reason: evidence.standingReason,
      inSample: evidence.inSample,
    },
  }
}
