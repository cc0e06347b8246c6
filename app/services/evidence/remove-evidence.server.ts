import { recordName } from '#app/domain/record/kind.ts'
import { mayDelete } from '#app/domain/record/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { scorePrediction } from '#app/services/scores/score-prediction.server.ts'
import { reader, write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { updateEvidence } from '#db/queries/evidence.ts'
import type { Reader } from '#db/types.ts'
import { loadEvidence } from './load-evidence.server.ts'
import { recomputeBorneOn } from './recompute-borne-on.server.ts'

/** Takes evidence that was attached by hand off the page. Its row stays. */
export async function removeEvidence(viewer: Member, id: string, reason: string, at = now()) {
  return write(async (tx) => {
    const { evidence, target } = await removable(tx, viewer, id)
    if (evidence.authorId !== viewer.id && !reason)
      refuse('form', { fields: { reason: ['reason.missing'] } })
    await updateEvidence(tx, id, { visibility: 'deleted' })
    await appendEvent(tx, {
      kind: 'evidence-removed',
      subjectId: id,
      recordId: target.id,
      actorId: viewer.id,
      data: { name: recordName(target.kind, target.number), ...(reason ? { reason } : {}) },
      at,
    })
    await recomputeBorneOn(tx, [target.id], viewer.id, at)
    if (target.kind === 'prediction') await scorePrediction(tx, target.id)
    const { kind, number, slug } = target
    return { kind, number, slug }
  })
}

/** What the form that asks once more says of it. */
export async function removalPage(viewer: Member, id: string) {
  const { target } = await removable(reader(), viewer, id)
  const { kind, number, slug, titlePlain } = target
  return { target: { kind, number, slug, titlePlain } }
}

/** Measurements are not taken back but excluded, corrected or withdrawn. */
async function removable(q: Reader, viewer: Member, id: string) {
  const loaded = await loadEvidence(q, viewer, id)
  if (loaded.evidence.measurementId) return refuse('evidence')
  if (!mayDelete(viewer, loaded.evidence)) refuse('remove')
  return loaded
}
