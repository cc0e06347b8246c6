import { recordName } from '#app/domain/record/kind.ts'
import { addToLedger } from '#app/services/ledger/append-entry.server.ts'
import { changeStatus } from '#app/services/records/change-status.server.ts'
import { type PredictionRow, updatePrediction } from '#db/queries/predictions.ts'
import type { Tx } from '#db/types.ts'
import type { LoadedPrediction } from './load-prediction.server.ts'
import type { TermsToSeal } from './terms-to-seal.server.ts'

type Terms = { prediction: TermsToSeal['prediction']; content: object }

type Frozen = Pick<LoadedPrediction['record'], 'authorId' | 'number'> &
  Parameters<typeof changeStatus>[1]

/** Registers without asking whether something is missing; the seed and imports use it too. */
export async function freeze(
  tx: Tx,
  record: Frozen,
  { prediction, content }: Terms,
  { actorId, at }: { actorId: string; at: Date },
): Promise<PredictionRow> {
  const entry = await addToLedger(tx, {
    kind: 'prediction-registered',
    record: recordName('prediction', record.number),
    content,
    authorId: record.authorId,
    at,
  })
  const sealed = { registeredAt: at, contentHash: entry.contentHash, ledgerEntry: entry.n }
  await updatePrediction(tx, record.id, { ...frozenColumns(prediction), ...sealed })
  await changeStatus(tx, record, 'registered', {
    actorId,
    at,
    event: { kind: 'prediction-registered', data: { name: String(entry.n) } },
    set: { visibility: 'public' },
  })
  return { ...prediction, ...sealed }
}

/** What follows from the terms only once they are fixed, in columns of its own. */
export const frozenColumns = ({
  level,
  groupsAtLeast,
  reanalysesDecide,
  domainLower,
  domainUpper,
  deadline,
}: TermsToSeal['prediction']) => ({
  level,
  groupsAtLeast,
  reanalysesDecide,
  domainLower,
  domainUpper,
  deadline,
})
