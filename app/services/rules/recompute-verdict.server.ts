import { storeVerdict } from '#app/services/evidence/judge-prediction.server.ts'
import { onlyRefooted, storeFooting } from '#app/services/evidence/store-footing.server.ts'
import { appendEvent } from '#db/queries/events.ts'
import { findPrediction, updatePrediction } from '#db/queries/predictions.ts'
import { updateRecord } from '#db/queries/records.ts'
import { addSeedPerson } from '#db/queries/system-people.ts'
import type { Tx } from '#db/types.ts'

/**
 * Judges a prediction by the rules of today. A verdict that moves is told as a change of the rules, and
 * stands among what evidence changed no more; one that stays is as old as it was, also where it stands on
 * another footing.
 */
export async function recomputeVerdict(tx: Tx, id: string, at: Date) {
  const before = await findPrediction(tx, id)
  if (!before) return
  const after = await storeVerdict(tx, before, at)
  const { verdict, footing } = after
  const moved = verdict !== before.verdict
  const { judgedAt, verdictSince, verdictFrom } = before
  const when = { judgedAt, verdictSince, verdictFrom }
  await updatePrediction(
    tx,
    id,
    moved ? { judgedAt: null, verdictSince: null, verdictFrom: null } : when,
  )
  await updateRecord(tx, id, { evidenceAt: moved || !verdict ? null : judgedAt })
  const refooted = onlyRefooted(before, after)
  if (!moved && !refooted) return
  await storeFooting(tx, { before, after }, { actorId: await addSeedPerson(tx, at), at })
  await appendEvent(tx, {
    kind: 'rules-changed',
    subjectId: id,
    recordId: id,
    actorId: null,
    data: {
      from: before.verdict ?? 'none',
      to: verdict ?? 'none',
      ...(refooted && footing && { footing }),
    },
    at,
  })
}
