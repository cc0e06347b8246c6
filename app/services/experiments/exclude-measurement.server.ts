import type { EventKind } from '#app/domain/event/kinds.ts'
import { mayExclude } from '#app/domain/experiment/policy.ts'
import type { ExclusionInput } from '#app/domain/measurement/input.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { recomputeRecord } from '#app/services/evidence/recompute-record.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { updateMeasurement } from '#db/queries/experiments.ts'
import type { Tx } from '#db/types.ts'
import { type LoadedMeasurement, loadMeasurement } from './load-measurement.server.ts'

/**
 * Leaves a measurement out of every verdict, or takes that back, with a public reason. A curator's
 * act, never on their own experiment; the verdicts it touches follow.
 */
export async function excludeMeasurement(
  viewer: Member,
  id: string,
  { intent, reason }: ExclusionInput,
  at = now(),
) {
  await converting()
  return write(async (tx) => {
    const loaded = await loadMeasurement(tx, viewer, id)
    const { measurement, record } = loaded
    if (!mayExclude(viewer, record)) refuse('exclude')
    const excluded = measurement.excludedAt !== null
    if (intent === 'exclude' && excluded) refuse('excluded')
    if (intent === 'readmit' && !excluded) refuse('notExcluded')
    const out = intent === 'exclude'
    await updateMeasurement(tx, id, {
      excludedAt: out ? at : null,
      excludedById: out ? viewer.id : null,
      excludedReason: out ? reason : '',
    })
    const kind = out ? 'measurement-excluded' : 'measurement-readmitted'
    await noteOf(tx, loaded, kind, { actor: viewer, reason, at })
    await recomputeRecord(tx, record, viewer.id, at)
    return { kind: 'experiment' as const, number: record.number, slug: record.slug }
  })
}

type Note = { actor: Member; reason: string; at: Date }

/** Tells on the timeline of its experiment what was done to a measurement. */
export async function noteOf(
  tx: Tx,
  { measurement, record }: LoadedMeasurement,
  kind: EventKind,
  { actor, reason, at }: Note,
) {
  await appendEvent(tx, {
    kind,
    subjectId: record.id,
    recordId: record.id,
    actorId: actor.id,
    data: { label: measurement.label, position: measurement.position, reason },
    at,
  })
}
