import type { Convert } from '#app/domain/prediction/condition-holds.ts'
import { attachToPrediction } from '#app/services/evidence/attach-measurements.server.ts'
import type { ObservableRow } from '#db/queries/observables.ts'
import { type PredictionRow, sealedAbout, updatePrediction } from '#db/queries/predictions.ts'
import type { Tx } from '#db/types.ts'
import { freeze } from './freeze.server.ts'

type Sealed = {
  record: Parameters<typeof freeze>[1]
  prediction: PredictionRow
  observable: ObservableRow | null
}
type Registering = { convert: Convert; at: Date }

/** Registers what was sealed, unchanged; it became its author's act when it was sealed. */
export async function registerSealed(
  tx: Tx,
  { record, prediction, observable }: Sealed,
  { convert, at }: Registering,
): Promise<void> {
  const { sealedContent, contentHash } = prediction
  if (sealedContent === null) throw new Error(`${record.id} has no sealed content`)
  const content = JSON.parse(sealedContent) as object
  const by = { actorId: record.authorId, at }
  const registered = await freeze(tx, record, { prediction, content }, by)
  if (registered.contentHash !== contentHash) throw new Error(`${record.id} is not what was sealed`)
  await updatePrediction(tx, record.id, { sealedContent: null, awaitsApproval: false })
  await attachToPrediction(tx, { prediction: registered, observable }, { ...by, convert })
}

/** The same for all that waited for nothing but an observable, in the order in which it was sealed. */
export async function registerSealedAbout(tx: Tx, observable: ObservableRow, by: Registering) {
  for (const sealed of await sealedAbout(tx, observable.id)) {
    if (sealed.prediction.awaitsApproval) continue
    await registerSealed(tx, { ...sealed, observable }, by)
  }
}
