import { mayConfirmDay, mayMeasure, mayReport } from '#app/domain/experiment/policy.ts'
import { nextExperimentStates } from '#app/domain/experiment/state.ts'
import { takingPart } from '#app/domain/experiment/taking-part.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import type { ThreadQuery } from '#app/domain/thread/query.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { threadPage } from '#app/services/comments/thread-page.server.ts'
import { linkTo, recordView } from '#app/services/records/record-view.server.ts'
import { workView } from '#app/services/references/work-view.server.ts'
import { reader } from '#db/client.ts'
import { attachedByHand } from '#db/queries/evidence-matches.ts'
import { linkedBothWays } from '#db/queries/neighbours.ts'
import { peopleById } from '#db/queries/people-by-id.ts'
import { referenceById } from '#db/queries/references.ts'
import { loadExperiment, stateOf } from './load-experiment.server.ts'
import { measuredRows } from './measured-rows.server.ts'

/** Everything that an experiment's page says. `page` is that of its measurements. */
export async function experimentPage(
  viewer: Viewer,
  number: number,
  page = 1,
  thread?: ThreadQuery,
) {
  const q = reader()
  const { record, experiment } = await loadExperiment(q, viewer, number)
  const [shown, near, source, confirmers, measurements, discussion] = await Promise.all([
    recordView(q, viewer, record),
    neighboursOf(scopeOf(viewer), record.id),
    experiment.sourceId ? referenceById(q, experiment.sourceId) : null,
    peopleById(q, [experiment.publishedConfirmedById]),
    measuredRows(viewer, record, page),
    threadPage(viewer, record, thread),
  ])
  const { recordId, sourceId, publishedConfirmedById, ...facts } = experiment
  const own = mayMeasure(viewer, record)
  const state = stateOf(record)
  return {
    ...facts,
    ...shown,
    ...near,
    state,
    isWork: sourceId !== null || facts.experimentKind !== 'original',
    confirmedBy: confirmers.get(publishedConfirmedById ?? '') ?? null,
    reportedAt: state === 'reported' ? record.statusAsOf : null,
    part: takingPart(state, measurements.counts),
    source: source && workView(source),
    measurements,
    thread: discussion,
    abilities: {
      ...shown.abilities,
      measure: own && state !== 'withdrawn',
      report: mayReport(viewer),
      confirmDay: facts.publishedAt !== null && mayConfirmDay(viewer, record),
      nextStates: own ? nextExperimentStates(state) : [],
    },
  }
}

const TO = ['replicates', 'reanalysis-of']
const FROM = [...TO, 'tests', 'preregistered-for']

async function neighboursOf(scope: Scope, id: string) {
  const ends = { id, from: FROM, to: TO }
  const [near, attached] = await Promise.all([
    linkedBothWays(reader(), scope, ends),
    attachedByHand(reader(), scope, { experimentId: id }),
  ])
  const linked = (relation: string, side: 'to' | 'from' = 'to') =>
    near.filter((one) => one.relation === relation && one.side === side).map(linkTo)
  return {
    replicates: linked('replicates'),
    tests: linked('tests'),
    preregistered: near
      .filter((one) => one.relation === 'preregistered-for')
      .map((one) => ({ ...linkTo(one), since: one.linkedAt })),
    replicatedBy: linked('replicates', 'from'),
    reanalysisOf: linked('reanalysis-of'),
    reanalysedBy: linked('reanalysis-of', 'from'),
    bearsOn: attached.map((row) => ({ ...linkTo(row), relation: row.relation })),
  }
}
