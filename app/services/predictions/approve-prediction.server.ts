import type { ApprovePredictionInput } from '#app/domain/prediction/input.ts'
import { mayApprove } from '#app/domain/prediction/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { reader, write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { updatePrediction } from '#db/queries/predictions.ts'
import type { Reader, Tx } from '#db/types.ts'
import { type LoadedPrediction, loadPrediction } from './load-prediction.server.ts'
import { registerSealed } from './register-sealed.server.ts'
import { unseal } from './unseal-prediction.server.ts'

/**
 * Lets the sealed prediction of a new person be registered, at once or when its observable is accepted;
 * or makes it a draft again, with a reason that its author reads.
 */
export async function approvePrediction(
  viewer: Member,
  number: number,
  { answer, reason }: ApprovePredictionInput,
  at = now(),
) {
  const convert = await converting()
  return write(async (tx) => {
    const loaded = await waiting(tx, viewer, number)
    const { record, observable } = loaded
    const by = { actorId: viewer.id, at }
    if (answer === 'decline') await unseal(tx, record, { reason, ...by })
    else {
      await storeApproval(tx, loaded, by)
      if (observable?.state !== 'proposed') await registerSealed(tx, loaded, { convert, at })
    }
    return { kind: 'prediction' as const, number, slug: record.slug }
  })
}

async function storeApproval(
  tx: Tx,
  { record, prediction, observable }: LoadedPrediction,
  { actorId, at }: { actorId: string; at: Date },
) {
  if (!prediction.awaitsApproval && observable?.state === 'proposed') refuse('observableWaits')
  await updatePrediction(tx, record.id, { awaitsApproval: false })
  await appendEvent(tx, {
    kind: 'prediction-approved',
    subjectId: record.id,
    recordId: record.id,
    actorId,
    at,
  })
}

/** What the form for it says. */
export async function approvalForm(viewer: Member, number: number) {
  const { record, prediction, observable } = await waiting(reader(), viewer, number)
  const { name = '', key = '', state = null } = observable ?? {}
  const proposed = state === 'proposed' ? { key, name } : null
  return { record: formHead(record), proposed, sealedAt: prediction.sealedAt }
}

async function waiting(q: Reader, viewer: Member, number: number) {
  const loaded = await loadPrediction(q, viewer, number)
  if (loaded.record.status !== 'sealed') refuse('notSealed')
  if (!mayApprove(viewer, loaded.record)) refuse('approve')
  return loaded
}
