import { type RecordToStore, storeRecord } from '#app/services/records/store-record.server.ts'
import { addLinks } from '#db/queries/links.ts'
import { insertPrediction } from '#db/queries/predictions.ts'
import { addCitation } from '#db/queries/references.ts'
import type { Tx } from '#db/types.ts'
import type { Predicted } from './predicted.server.ts'

type PredictionToStore = Omit<RecordToStore<'prediction'>, 'kind' | 'status' | 'basis'> & {
  predicted: Omit<Predicted, 'facts' | 'madeFromIds' | 'measured'> & { madeFromIds?: string[] }
  supersedes: string[]
  source?: { id: string | null; place: string; date: Date | null }
}

/** Writes a new prediction, which cites its source, as a draft: only registering makes it more. */
export async function storePrediction(tx: Tx, prediction: PredictionToStore) {
  const { predicted, texts, source, at } = prediction
  const stored = await storeRecord(tx, {
    ...prediction,
    kind: 'prediction',
    status: 'draft',
    basis: '',
  })
  await insertPrediction(tx, {
    recordId: stored.id,
    ...predicted.columns,
    scopeHtml: texts.prose.scope,
    criterionHtml: texts.prose.criterion,
    sourceId: source?.id ?? null,
    sourcePlace: source?.place ?? '',
    sourceDate: source?.date ?? null,
    pooledCount: 0,
    supports: 0,
    contradicts: 0,
    inconclusive: 0,
    inside: 0,
    outside: 0,
    inSample: false,
  })
  if (source?.id) await addCitation(tx, stored.id, source.id)
  const fromId = stored.id
  await addLinks(tx, { fromId, toIds: predicted.claimIds, relation: 'derived-from', at })
  await addLinks(tx, { fromId, toIds: predicted.madeFromIds ?? [], relation: 'made-from', at })
  await addLinks(tx, { fromId, toIds: prediction.supersedes, relation: 'supersedes', at })
  return stored
}
