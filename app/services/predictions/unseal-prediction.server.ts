import { mayUnseal } from '#app/domain/prediction/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { changeStatus } from '#app/services/records/change-status.server.ts'
import { write } from '#db/client.ts'
import type { ActivityRow } from '#db/queries/activity.ts'
import { sealedAbout, updatePrediction } from '#db/queries/predictions.ts'
import type { Tx } from '#db/types.ts'
import { loadPrediction } from './load-prediction.server.ts'

type Unsealing = { reason: string; actorId: string; at: Date }

/**
 * Makes what was sealed a draft again, with the reason for its author. The entry of the ledger stays; a
 * later seal is another one.
 */
export async function unseal(
  tx: Tx,
  record: ActivityRow,
  { reason, actorId, at }: Unsealing,
): Promise<void> {
  await updatePrediction(tx, record.id, {
    sealedAt: null,
    sealedContent: null,
    sealEntry: null,
    contentHash: null,
    awaitsApproval: false,
    returnedAt: reason ? at : null,
    returnedReason: reason,
  })
  await changeStatus(tx, record, 'draft', {
    actorId,
    at,
    event: { kind: 'prediction-unsealed', data: reason ? { reason } : {} },
    set: { visibility: 'draft' },
  })
}

/** The same for all that was sealed on an observable which is turned down. */
export async function unsealAbout(tx: Tx, observableId: string, unsealing: Unsealing) {
  for (const { record } of await sealedAbout(tx, observableId)) await unseal(tx, record, unsealing)
}

/** Its author takes it back. */
export async function takeBackSealed(viewer: Member, number: number, at = now()) {
  return write(async (tx) => {
    const { record } = await loadPrediction(tx, viewer, number)
    if (record.status !== 'sealed') refuse('notSealed')
    if (!mayUnseal(viewer, record)) refuse('unseal')
    await unseal(tx, record, { reason: '', actorId: viewer.id, at })
    return { kind: 'prediction' as const, number, slug: record.slug }
  })
}
