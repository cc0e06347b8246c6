import { registersAtOnce } from '#app/domain/prediction/policy.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { addToLedger } from '#app/services/ledger/append-entry.server.ts'
import { canonicalJson, sha256 } from '#app/services/ledger/hash-entry.server.ts'
import { changeStatus } from '#app/services/records/change-status.server.ts'
import { updatePrediction } from '#db/queries/predictions.ts'
import { countQueuedBy } from '#db/queries/queued.ts'
import type { Tx } from '#db/types.ts'
import { frozenColumns } from './freeze.server.ts'
import type { LoadedPrediction } from './load-prediction.server.ts'
import type { TermsToSeal } from './terms-to-seal.server.ts'

/** So many predictions of one new person can wait at once. */
const MOST_SEALED = 10

type Awaits = { approval: boolean }

/** For what registering has to wait: its observable, or a curator's word; null where it need not. */
export function awaitsOf(viewer: Member, { observable }: LoadedPrediction): Awaits | null {
  const approval = !registersAtOnce(viewer)
  return approval || observable?.state === 'proposed' ? { approval } : null
}

type Sealing = { viewer: Member; awaits: Awaits; at: Date }

/**
 * Fixes the terms of a prediction that cannot be registered yet. Its text is kept for its author and
 * curators; the ledger has its hash, so that nobody can change it while it waits.
 */
export async function sealPrediction(
  tx: Tx,
  record: LoadedPrediction['record'],
  { prediction, content }: TermsToSeal,
  { viewer, awaits, at }: Sealing,
): Promise<void> {
  if (awaits.approval && (await countQueuedBy(tx, 'prediction', viewer.id)) >= MOST_SEALED)
    refuse('predictionsWaiting')
  const name = recordName('prediction', record.number)
  const sealedContent = canonicalJson(content)
  const contentHash = sha256(sealedContent)
  const entry = await addToLedger(tx, {
    kind: 'prediction-sealed',
    record: name,
    content: { prediction: name, sha256: contentHash },
    authorId: record.authorId,
    at,
  })
  await updatePrediction(tx, record.id, {
    ...frozenColumns(prediction),
    sealedAt: at,
    sealedContent,
    contentHash,
    sealEntry: entry.n,
    awaitsApproval: awaits.approval,
    returnedAt: null,
    returnedReason: '',
  })
  await changeStatus(tx, record, 'sealed', {
    actorId: viewer.id,
    at,
    event: { kind: 'prediction-sealed', data: { name: String(entry.n) } },
    set: { visibility: 'queued' },
  })
}
