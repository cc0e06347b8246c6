import { recordPath } from '#app/domain/paths/record.ts'
import { mayClarify } from '#app/domain/prediction/policy.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { addToLedger } from '#app/services/ledger/append-entry.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { touchActivity } from '#app/services/records/touch-activity.server.ts'
import { renderText } from '#app/services/texts/render-text.server.ts'
import { storedColumns } from '#app/services/texts/stored-columns.server.ts'
import { newId } from '#db/ids.ts'
import { appendEvent } from '#db/queries/events.ts'
import { addClarification } from '#db/queries/predictions.ts'
import { loadPrediction } from './load-prediction.server.ts'

/** Adds words to a registered prediction; what was registered stays as it was. */
export async function clarifyPrediction(
  viewer: Member,
  number: number,
  input: { text: string; key?: string },
  at = now(),
) {
  const text = await renderText('clarification', input)
  return idempotent(
    { member: viewer, sent: { ...input, prediction: number }, at, pathOf: recordPath },
    async (tx) => {
      const { record, prediction } = await loadPrediction(tx, viewer, number)
      if (!mayClarify(viewer, record)) refuse('clarify')
      if (!prediction.registeredAt) refuse('notRegistered')
      const sealed = await addToLedger(tx, {
        kind: 'prediction-clarified',
        record: recordName('prediction', number),
        content: { title: record.title, text: input.text },
        authorId: viewer.id,
        at,
      })
      await addClarification(tx, {
        id: newId(),
        recordId: record.id,
        ...(await storedColumns(tx, text)),
        ledgerEntry: sealed.n,
        authorId: viewer.id,
        createdAt: at,
      })
      await appendEvent(tx, {
        kind: 'prediction-clarified',
        subjectId: record.id,
        recordId: record.id,
        actorId: viewer.id,
        at,
      })
      await touchActivity(tx, record, { activeAt: at })
      return { kind: 'prediction' as const, number, slug: record.slug }
    },
  )
}
