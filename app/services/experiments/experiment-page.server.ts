import { mayMeasure } from '#app/domain/experiment/policy.ts'
import { nextExperimentStates } from '#app/domain/experiment/state.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { linkTo, recordView } from '#app/services/records/record-view.server.ts'
import { reader } from '#db/client.ts'
import { attachedByHand } from '#db/queries/evidence-matches.ts'
import { neighbours } from '#db/queries/neighbours.ts'
import { referenceById } from '#db/queries/references.ts'
import { loadExperiment, stateOf } from './load-experiment.server.ts'
import { measuredRows } from './measured-rows.server.ts'

/** Everything an experiment's page says but its discussion. `page` is that of its measurements. */
export async function experimentPage(viewer: Viewer, number: number, page = 1) {
  const q = reader()
  const { record, experiment } = await loadExperiment(q, viewer, number)
  const [shown, near, source, measurements] = await Promise.all([
    recordView(q, viewer, record),
    neighboursOf(scopeOf(viewer), record.id),
    experiment.sourceId ? referenceById(q, experiment.sourceId) : null,
    measuredRows(viewer, record, page),
  ])
  const { recordId, sourceId, ...facts } = experiment
  const own = mayMeasure(viewer, record)
  const state = stateOf(record)
  return {
    ...facts,
    ...shown,
    ...near,
    state,
    source: source && { slug: source.slug, title: source.title, key: source.key },
    measurements,
    abilities: {
      ...shown.abilities,
      measure: own && state !== 'withdrawn',
      nextStates: own ? nextExperimentStates(state) : [],
    },
  }
}

async function neighboursOf(scope: Scope, id: string) {
  const [up, down, attached] = await Promise.all([
    neighbours(reader(), scope, { from: [id], relation: ['replicates', 'preregistered-for'] }),
    neighbours(reader(), scope, { to: [id], relation: 'replicates' }),
    attachedByHand(reader(), scope, { experimentId: id }),
  ])
  const linked = (relation: string) => up.filter((one) => one.relation === relation).map(linkTo)
  return {
    replicates: linked('replicates'),
    preregistered: linked('preregistered-for'),
    replicatedBy: down.map(linkTo),
    bearsOn: attached.map((row) => ({ ...linkTo(row), relation: row.relation })),
  }
}
