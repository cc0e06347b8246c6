import { attachMeasurements, type By } from '#app/services/evidence/attach-measurements.server.ts'
import type { RecordRow } from '#db/queries/records.ts'
import type { Tx } from '#db/types.ts'
import { isInForce } from './load-experiment.server.ts'

type Stored = { id: string; observableId: string }

/** Holds new measurements against the predictions of what they measured, if they count by now. */
export async function attachNew(
  tx: Tx,
  experiment: Pick<RecordRow, 'status' | 'visibility'>,
  stored: readonly Stored[],
  by: By,
) {
  if (!isInForce(experiment)) return
  const observables = new Set(stored.map(({ observableId }) => observableId))
  for (const observableId of observables) {
    const ids = stored.filter((one) => one.observableId === observableId).map(({ id }) => id)
    await attachMeasurements(tx, observableId, new Set(ids), by)
  }
}
