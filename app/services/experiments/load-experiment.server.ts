import type { ExperimentState } from '#app/domain/experiment/state.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { scopeIn } from '#app/services/records/load-record.server.ts'
import { findExperimentByNumber } from '#db/queries/experiments.ts'
import type { RecordRow } from '#db/queries/records.ts'
import type { Reader } from '#db/types.ts'

/** An experiment with what only experiments have. */
export async function loadExperiment(q: Reader, viewer: Viewer | Scope, number: number) {
  const loaded = await findExperimentByNumber(q, scopeIn(viewer), number)
  return loaded ?? refuse('experiment')
}

export type LoadedExperiment = Awaited<ReturnType<typeof loadExperiment>>

export const stateOf = (record: Pick<RecordRow, 'status'>) => record.status as ExperimentState

/** Whether its measurements take part in verdicts. */
export const isInForce = ({ status, visibility }: Pick<RecordRow, 'status' | 'visibility'>) =>
  status === 'reported' && visibility === 'public'
