import { ruleOf } from '#app/domain/prediction/read-rule.ts'
import { shownCondition } from '#app/domain/prediction/shown-condition.ts'
import { refuseUnless } from '#app/domain/refusal/refusal.ts'
import { askedQuestion } from '#app/domain/result/asked-condition.ts'
import { mayAddResult, resultVisibility } from '#app/domain/result/policy.ts'
import { body } from '#app/domain/text/body.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { measurablePrediction } from './measurable-prediction.server.ts'

/** What the form for a result of a prediction says and asks. */
export async function resultForm(viewer: Member, number: number) {
  refuseUnless(mayAddResult(viewer), 'addResult')
  const [predicted, { contentLicence }] = await Promise.all([
    measurablePrediction(reader(), viewer, number),
    siteSettings(),
  ])
  const { record, prediction, observable, questions } = predicted
  const { regionLower: lower, regionUpper: upper, scopeHtml, deadline, pooledCount } = prediction
  return {
    key: newId(),
    licence: contentLicence,
    prediction: {
      kind: 'prediction' as const,
      number,
      slug: record.slug,
      title: body(record.id, 'title', record.revision, record.titleHtml),
      titlePlain: record.titlePlain,
      region: { lower, upper },
      scope: scopeHtml ? body(record.id, 'scope', record.revision, scopeHtml) : null,
      conditions: prediction.conditions.map(shownCondition),
      rule: ruleOf(prediction),
      groups: pooledCount,
      deadline,
      own: record.authorId === viewer.id,
    },
    observable: {
      key: observable.key,
      name: observable.name,
      unit: observable.unit,
      scale: observable.scale,
      symbol: body(observable.id, 'symbol', observable.revision, observable.symbolHtml),
    },
    questions: questions.map(askedQuestion),
    author: viewer.displayName,
    queued: resultVisibility(viewer) === 'queued',
  }
}
