import type { ExperimentState } from '#app/domain/experiment/state.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { loadRecord } from '#app/services/records/load-record.server.ts'
import { findExperiment } from '#db/queries/experiments.ts'
import type { RecordRow } from '#db/queries/records.ts'
import type { Reader } from '#db/types.ts'

/** An experiment with what only experiments have. */
export async function loadExperiment(q: Reader, viewer: Viewer | Scope, number: number) {
  const record = await loadRecord(q, viewer, 'experiment', number)
  const experiment = (await findExperiment(q, record.id)) ?? refuse('experiment')
  return { record, experiment }
}

export type LoadedExperiment = Awaited<ReturnType<typeof loadExperiment>>

export const stateOf = (record: Pick<RecordRow, 'status'>) => record.status as ExperimentState

/** Whether its measurements take part in verdicts. */
export const isInForce = ({ status, visibility }: Pick<RecordRow, 'status' | 'visibility'>) =>
  status === 'reported' && visibility === 'public'
