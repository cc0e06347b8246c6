import type { EditPredictionInput } from '#app/domain/prediction/input.ts'
import { mayEdit } from '#app/domain/record/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { idempotentEdit } from '#app/services/records/idempotent-edit.server.ts'
import {
  EDITED_PARTS,
  renderRecordTexts,
} from '#app/services/records/render-record-texts.server.ts'
import { resolveArea } from '#app/services/records/resolve-named.server.ts'
import { reviseRecord } from '#app/services/records/revise-record.server.ts'
import { reader } from '#db/client.ts'
import { setLinks } from '#db/queries/links.ts'
import { updatePrediction } from '#db/queries/predictions.ts'
import { type LoadedPrediction, loadPrediction } from './load-prediction.server.ts'
import { predictedBy } from './predicted.server.ts'

/** Stores a new revision of a draft. What is registered is frozen and refused. */
export async function editPrediction(
  viewer: Member,
  number: number,
  input: EditPredictionInput,
  at = now(),
) {
  const loaded = await loadPrediction(reader(), viewer, number)
  if (!mayEdit(viewer, loaded.record)) refuse('edit')
  refuseFrozen(loaded)
  const areaId = await resolveArea(input.area)
  const predicted = await predictedBy(viewer, input)
  const texts = await renderRecordTexts(
    { ...input, remarks: loaded.record.remarksMd, facts: predicted.facts },
    { written: EDITED_PARTS },
  )
  const edit = { member: viewer, subjectId: loaded.record.id, sent: input, at }
  return idempotentEdit(edit, async (tx) => {
    const present = await loadPrediction(tx, viewer, number)
    refuseFrozen(present)
    const { base, tags, reason } = input
    const { record } = present
    const revision = { record, base, texts, tags, areaId, reason }
    await reviseRecord(tx, { ...revision, editor: viewer, event: 'record-edited', at })
    await updatePrediction(tx, record.id, {
      ...predicted.columns,
      scopeHtml: texts.prose.scope,
      criterionHtml: texts.prose.criterion,
    })
    const { claimIds, madeFromIds } = predicted
    const fromId = record.id
    await setLinks(tx, { fromId, toIds: claimIds, relation: 'derived-from', at })
    await setLinks(tx, { fromId, toIds: madeFromIds, relation: 'made-from', at })
    return { kind: 'prediction' as const, number, slug: texts.columns.slug }
  })
}

function refuseFrozen({ prediction }: LoadedPrediction) {
  if (prediction.registeredAt) refuse('registered')
  if (prediction.sealedAt) refuse('sealed')
}
