import { mayPutForward } from '#app/domain/record/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { changeStatus } from '#app/services/records/change-status.server.ts'
import { write } from '#db/client.ts'
import { loadQuestion } from './load-question.server.ts'

/** The author puts a draft before the field. */
export async function publishQuestion(viewer: Member, number: number, at = now()) {
  return write(async (tx) => {
    const { record } = await loadQuestion(tx, viewer, number)
    if (!mayPutForward(viewer, record)) refuse('edit')
    const set = { visibility: 'public' as const }
    await changeStatus(tx, record, 'proposed', { actorId: viewer.id, at, set })
    return { kind: 'question' as const, number, slug: record.slug }
  })
}
