import { recordPath } from '#app/domain/paths/record.ts'
import type { DraftPredictionInput } from '#app/domain/prediction/input.ts'
import { mayEdit, mayPropose } from '#app/domain/record/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { renderRecordTexts } from '#app/services/records/render-record-texts.server.ts'
import { resolveArea } from '#app/services/records/resolve-named.server.ts'
import { reader } from '#db/client.ts'
import { takeNumber } from '#db/queries/counters.ts'
import type { Tx } from '#db/types.ts'
import { loadPrediction } from './load-prediction.server.ts'
import { predictedBy } from './predicted.server.ts'
import { storePrediction } from './store-prediction.server.ts'

/** Keeps a prediction as a draft that only its author sees, however unfinished. */
export async function draftPrediction(viewer: Member, input: DraftPredictionInput, at = now()) {
  const store = await readyDraft(viewer, input, at)
  return idempotent({ member: viewer, sent: input, at, pathOf: recordPath }, store)
}

/** All that is slow about a draft is done before the write that stores it. */
export async function readyDraft(viewer: Member, input: DraftPredictionInput, at: Date) {
  if (!mayPropose(viewer)) refuse('propose')
  const areaId = await resolveArea(input.area)
  const predicted = await predictedBy(viewer, input)
  const supersedes = await ownPredictions(viewer, input.supersedes)
  const texts = await renderRecordTexts({ ...input, remarks: '', facts: predicted.facts })
  const number = await takeNumber('prediction')
  return (tx: Tx) =>
    storePrediction(tx, {
      number,
      texts,
      areaId,
      predicted,
      supersedes,
      author: viewer,
      visibility: 'draft',
      tags: input.tags,
      event: 'record-drafted',
      at,
    })
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
