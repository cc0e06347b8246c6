import type { ExperimentState } from '#app/domain/experiment/state.ts'
import { type RecordToStore, storeRecord } from '#app/services/records/store-record.server.ts'
import { insertExperiment, type NewExperiment } from '#db/queries/experiments.ts'
import { addCitation } from '#db/queries/references.ts'
import type { Tx } from '#db/types.ts'
import { type ExperimentLinks, storeExperimentLinks } from './experiment-links.server.ts'

type ExperimentToStore = Omit<RecordToStore<'experiment'>, 'kind' | 'status' | 'basis'> & {
  state: ExperimentState
  columns: Omit<NewExperiment, 'recordId'>
  links: ExperimentLinks
}

/** Writes a new experiment, which cites its source. Its measurements follow, in the same write. */
export async function storeExperiment(tx: Tx, experiment: ExperimentToStore) {
  const { state, columns, links, at } = experiment
  const record = { ...experiment, kind: 'experiment' as const, status: state, basis: '' }
  const stored = await storeRecord(tx, record)
  await insertExperiment(tx, { ...columns, recordId: stored.id })
  if (columns.sourceId) await addCitation(tx, stored.id, columns.sourceId)
  await storeExperimentLinks(tx, stored.id, links, at)
  return stored
}
