import { mayPreregister } from '#app/domain/experiment/preregistration.ts'
import type { ExperimentState } from '#app/domain/experiment/state.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { countMeasurements, findExperiment } from '#db/queries/experiments.ts'
import { dateLinks, moveLinks } from '#db/queries/links.ts'
import { linkedIds } from '#db/queries/neighbours.ts'
import type { Tx } from '#db/types.ts'
import type { ExperimentLinks } from './experiment-links.server.ts'

type Experiment = { id: string; state: ExperimentState; at: Date }

/** What it was preregistered for before stays; a prediction is added only before there are data. */
export async function refuseLatePreregistration(
  tx: Tx,
  experiment: Experiment,
  links: ExperimentLinks,
) {
  const present = new Set(await linkedIds(tx, experiment.id, 'preregistered-for'))
  const added = links['preregistered-for'].some((id) => !present.has(id))
  if (added && !(await isBeforeData(tx, experiment)))
    refuse('form', { fields: { preregistered: ['experiment.preregistered'] } })
}

/** A draft lays nothing down: its preregistrations count from when everybody sees it, if they then can. */
export async function publishPreregistrations(tx: Tx, { id, state, at }: Experiment) {
  if (await isBeforeData(tx, { id, state, at }))
    await dateLinks(tx, { fromId: id, relation: 'preregistered-for', at })
  else await moveLinks(tx, id, 'preregistered-for', 'tests')
}

async function isBeforeData(tx: Tx, { id, state, at }: Experiment): Promise<boolean> {
  const experiment = await findExperiment(tx, id)
  const measured = (await countMeasurements(tx, id)) > 0
  return mayPreregister({ ...experiment, state, measured }, at)
}
