import { recordName } from '#app/domain/record/kind.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { AcceptResultInput } from '#app/domain/result/input.ts'
import { mayAcceptResult } from '#app/domain/result/policy.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { recomputeRecord } from '#app/services/evidence/recompute-record.server.ts'
import { loadExperiment } from '#app/services/experiments/load-experiment.server.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { touchActivity } from '#app/services/records/touch-activity.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { reader, write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { updateRecord } from '#db/queries/records.ts'
import type { Reader } from '#db/types.ts'

/**
 * Lets the result of a new person in, so that everybody sees it and it speaks to predictions, or does
 * not, with a reason that its author reads.
 */
export async function acceptResult(
  viewer: Member,
  number: number,
  { answer, reason }: AcceptResultInput,
  at = now(),
) {
  await converting()
  return write(async (tx) => {
    const record = await waiting(tx, viewer, number)
    const accepted = answer === 'accept'
    await updateRecord(tx, record.id, { visibility: accepted ? 'public' : 'hidden' })
    if (accepted) await touchActivity(tx, record, { activeAt: at })
    await appendEvent(tx, {
      kind: accepted ? 'result-accepted' : 'result-declined',
      subjectId: record.id,
      recordId: record.id,
      actorId: viewer.id,
      data: reason ? { reason } : {},
      at,
    })
    if (accepted) await recomputeRecord(tx, record, viewer.id, at)
    return { kind: 'experiment' as const, number, slug: record.slug }
  })
}

/** What the form for it says. */
export async function acceptanceForm(viewer: Member, number: number) {
  const record = await waiting(reader(), viewer, number)
  return { record: formHead(record), name: recordName('experiment', number) }
}

async function waiting(q: Reader, viewer: Member, number: number) {
  const { record } = await loadExperiment(q, viewer, number)
  if (record.visibility !== 'queued') refuse('resultAnswered')
  if (!mayAcceptResult(viewer, record)) refuse('acceptResult')
  return record
}
