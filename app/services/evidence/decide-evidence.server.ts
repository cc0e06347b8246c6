import { isDecidable } from '#app/domain/evidence/evidence.ts'
import type { DecideEvidenceInput } from '#app/domain/evidence/input.ts'
import { mayDecideEvidence } from '#app/domain/evidence/policy.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { scorePrediction } from '#app/services/scores/score-prediction.server.ts'
import { write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { updateEvidence } from '#db/queries/evidence.ts'
import type { Reader } from '#db/types.ts'
import { judgePrediction } from './judge-prediction.server.ts'
import { loadMeasuredEvidence } from './load-evidence.server.ts'

/** Says whether a measurement counts for a prediction. A trusted person's act, without a part in either. */
export async function decideEvidence(
  viewer: Member,
  id: string,
  { standing, inSample, reason }: DecideEvidenceInput,
  at = now(),
) {
  return write(async (tx) => {
    const { evidence, target, record } = await decidable(tx, viewer, id)
    await updateEvidence(tx, id, {
      standing,
      standingReason: reason,
      decidedById: viewer.id,
      inSample: inSample === 'yes',
    })
    await appendEvent(tx, {
      kind: 'evidence-decided',
      subjectId: id,
      recordId: target.id,
      actorId: viewer.id,
      data: {
        name: recordName('experiment', record.number),
        to: standing,
        from: evidence.standing,
        reason,
      },
      at,
    })
    await judgePrediction(tx, target.id, viewer.id, at)
    await scorePrediction(tx, target.id)
    return { kind: target.kind, number: target.number, slug: target.slug }
  })
}

/** An attached measurement on which this person may decide. */
export async function decidable(q: Reader, viewer: Member, id: string) {
  const found = await loadMeasuredEvidence(q, viewer, id)
  const apart = mayDecideEvidence(viewer, found.record) && mayDecideEvidence(viewer, found.target)
  if (!apart) refuse('decideEvidence')
  if (!isDecidable(found.evidence.standing)) refuse('notDecidable')
  return found
}
