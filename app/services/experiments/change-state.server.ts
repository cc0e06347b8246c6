import { dateProblems } from '#app/domain/experiment/dates.ts'
import type { ChangeStateInput } from '#app/domain/experiment/input.ts'
import { mayMeasure } from '#app/domain/experiment/policy.ts'
import { nextExperimentStates } from '#app/domain/experiment/state.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { recomputeRecord } from '#app/services/evidence/recompute-record.server.ts'
import { changeStatus } from '#app/services/records/change-status.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { write } from '#db/client.ts'
import { updateExperiment } from '#db/queries/experiments.ts'
import type { Tx } from '#db/types.ts'
import { refuseImpossibleDates } from './experiment-columns.server.ts'
import { type LoadedExperiment, loadExperiment, stateOf } from './load-experiment.server.ts'
import { publishPreregistrations } from './preregistration.server.ts'

/**
 * Moves an experiment on: planned, running, reported, withdrawn. Reporting lets its measurements
 * speak, withdrawing silences them; every verdict they touch follows in the same write.
 */
export async function changeState(
  viewer: Member,
  number: number,
  input: ChangeStateInput,
  at = now(),
) {
  await converting()
  return write(async (tx) => {
    const loaded = await loadExperiment(tx, viewer, number)
    if (!mayMeasure(viewer, loaded.record)) refuse('edit')
    refuseStep(loaded, input, at)
    await moveTo(tx, loaded, input, { actorId: viewer.id, at })
    await recomputeRecord(tx, loaded.record, viewer.id, at)
    return { kind: 'experiment' as const, number, slug: loaded.record.slug }
  })
}

function refuseStep({ record, experiment }: LoadedExperiment, input: ChangeStateInput, at: Date) {
  const { state, reason } = input
  if (!nextExperimentStates(stateOf(record)).includes(state)) refuse('experimentStep')
  if (state === 'withdrawn') {
    if (!reason) refuse('form', { fields: { reason: ['reason.missing'] } })
    return
  }
  refuseImpossibleDates({ publishedAt: input.publishedAt }, state, at)
  const { runStart, runEnd } = experiment
  if (dateProblems({ runStart, runEnd }, state, at).length > 0)
    refuse('form', { fields: { state: ['experiment.runsLater'] } })
}

type Change = { actorId: string; at: Date }

async function moveTo(
  tx: Tx,
  { record }: LoadedExperiment,
  { state: to, reason, publishedAt }: ChangeStateInput,
  { actorId, at }: Change,
) {
  const from = stateOf(record)
  if (to === 'reported' && publishedAt)
    await updateExperiment(tx, record.id, { publishedAt, publishedConfirmedById: null })
  if (from === 'draft') await publishPreregistrations(tx, { id: record.id, state: to, at })
  await changeStatus(tx, record, to, {
    actorId,
    at,
    basis: reason,
    event: { kind: 'experiment-state-changed', data: { from, to, ...(reason ? { reason } : {}) } },
    ...(from === 'draft' ? { set: { visibility: 'public' } } : {}),
  })
}
