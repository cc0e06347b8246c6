import { recordPath } from '#app/domain/paths/record.ts'
import { statedText } from '#app/domain/prediction/facts.ts'
import { formOf } from '#app/domain/prediction/form-of.ts'
import type { DraftPredictionInput } from '#app/domain/prediction/input.ts'
import { mayEdit, mayPropose } from '#app/domain/record/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { claimInPlace } from '#app/services/claims/claim-in-place.server.ts'
import { now } from '#app/services/clock.server.ts'
import { observableInPlace } from '#app/services/observables/observable-in-place.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { renderRecordTexts } from '#app/services/records/render-record-texts.server.ts'
import { resolveArea } from '#app/services/records/resolve-named.server.ts'
import { reader } from '#db/client.ts'
import { takeNumber } from '#db/queries/counters.ts'
import type { Tx } from '#db/types.ts'
import { predictionFormWords } from '#messages/prediction-form.ts'
import { loadPrediction } from './load-prediction.server.ts'
import { type Predicted, predictedBy } from './predicted.server.ts'
import { storePrediction } from './store-prediction.server.ts'

/**
 * Keeps a prediction as a draft that only its author sees, however unfinished. A claim that is made with
 * it is a draft too; an observable is proposed at once.
 */
export async function draftPrediction(viewer: Member, input: DraftPredictionInput, at = now()) {
  const store = await readyDraft(viewer, input, { claim: 'draft', at })
  return idempotent({ member: viewer, sent: input, at, pathOf: recordPath }, store)
}

type Making = { claim: 'draft' | 'public'; at: Date }

/** All that is slow about a draft is done before the write that stores it, and what is made with it. */
export async function readyDraft(
  viewer: Member,
  input: DraftPredictionInput,
  { claim: visibility, at }: Making,
) {
  if (!mayPropose(viewer)) refuse('propose')
  const areaId = await resolveArea(input.area)
  const { newClaim, newObservable } = input
  const claim = newClaim && (await claimInPlace(viewer, newClaim, { areaId, visibility, at }))
  const proposed = newObservable && (await observableInPlace(viewer, newObservable, at))
  const inPlace = { claim: claim?.number, observable: proposed?.observable ?? null }
  const predicted = await predictedBy(viewer, input, inPlace)
  const supersedes = await ownPredictions(viewer, input.supersedes)
  const title = input.title || titleFor(input, predicted)
  const texts = await renderRecordTexts({ ...input, title, remarks: '', facts: predicted.facts })
  const number = await takeNumber('prediction')
  const draft = { number, texts, areaId, supersedes, author: viewer, tags: input.tags, at }
  return async (tx: Tx) =>
    storePrediction(tx, {
      ...draft,
      predicted: madeWith(predicted, await claim?.store(tx), await proposed?.store(tx)),
      visibility: 'draft',
      event: 'record-drafted',
    })
}

type Made = { id: string } | undefined

/** The prediction with the ids of what was stored just before it. */
const madeWith = ({ claimIds, columns, ...rest }: Predicted, claim: Made, observable: Made) => ({
  ...rest,
  claimIds: claim ? [...claimIds, claim.id] : claimIds,
  columns: observable ? { ...columns, observableId: observable.id } : columns,
})

/** A title from the region where none was typed. */
function titleFor(input: DraftPredictionInput, { measured, columns }: Predicted): string {
  if (measured !== '' && formOf(input))
    return predictionFormWords.titleFrom(measured, statedText(columns), columns.form)
  return refuse('form', { fields: { title: ['title.missing' satisfies ProblemKey] } })
}

/** A new version takes the place of a registered prediction of one's own. */
async function ownPredictions(viewer: Member, numbers: number[]): Promise<string[]> {
  const ids: string[] = []
  for (const number of numbers) {
    const { record } = await loadPrediction(reader(), viewer, number)
    if (!mayEdit(viewer, record))
      refuse('form', { fields: { supersedes: ['prediction.notYours'] } })
    ids.push(record.id)
  }
  return ids
}
