import { nextExperimentStates } from '#app/domain/experiment/state.ts'
import * as policy from '#app/domain/policy.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { columnTallies } from '#app/domain/vote/tally.ts'
import { reader } from '#db/client.ts'
import { attachedByHand } from '#db/queries/evidence-matches.ts'
import { type NeighbourRow, neighbours } from '#db/queries/neighbours.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import { citedBy, findReferenceById } from '#db/queries/references.ts'
import { tagsOf } from '#db/queries/tags.ts'
import { ownVotesOn } from '#db/queries/votes.ts'
import { type LoadedExperiment, loadExperiment, stateOf } from './load-experiment.server.ts'
import { measuredRows } from './measured-rows.server.ts'

/** Everything an experiment's page says but its discussion. `page` is that of its measurements. */
export async function experimentPage(viewer: Viewer, number: number, page = 1) {
  const q = reader()
  const loaded = await loadExperiment(q, viewer, number)
  const { record, experiment } = loaded
  const [near, tags, references, source, measurements, ownVotes] = await Promise.all([
    neighboursOf(scopeOf(viewer), record.id),
    tagsOf(q, record.id),
    citedBy(q, record.id),
    experiment.sourceId ? findReferenceById(q, experiment.sourceId) : null,
    measuredRows(viewer, record, page),
    viewer ? ownVotesOn(q, viewer.id, record.id) : {},
  ])
  return {
    ...shown(loaded),
    ...near,
    tags,
    references,
    source: source && { slug: source.slug, title: source.title, key: source.key },
    measurements,
    ownVotes,
    abilities: abilitiesOf(viewer, record),
  }
}

export type ExperimentPage = Awaited<ReturnType<typeof experimentPage>>

async function neighboursOf(scope: Scope, id: string) {
  const [up, down, attached] = await Promise.all([
    neighbours(reader(), scope, { from: [id], relation: ['replicates', 'preregistered-for'] }),
    neighbours(reader(), scope, { to: [id], relation: 'replicates' }),
    attachedByHand(reader(), scope, id),
  ])
  const linked = (relation: string) =>
    up.filter((one) => one.relation === relation).map(neighbourShown)
  return {
    replicates: linked('replicates'),
    preregistered: linked('preregistered-for'),
    replicatedBy: down.map(neighbourShown),
    bearsOn: attached.map((row) => ({ ...neighbourShown(row), relation: row.relation })),
  }
}

type Neighbour = Pick<
  NeighbourRow,
  'id' | 'kind' | 'number' | 'slug' | 'titleHtml' | 'titlePlain' | 'revision' | 'status'
>

const neighbourShown = ({ id, kind, number, slug, titlePlain, status, ...row }: Neighbour) => ({
  id,
  kind,
  number,
  slug,
  titlePlain,
  status,
  title: body(id, 'title', row.revision, row.titleHtml),
})

function shown({ record, experiment }: LoadedExperiment) {
  const part = (name: string, html: string) =>
    html ? body(record.id, name, record.revision, html) : null
  const { recordId, sourceId, ...facts } = experiment
  return {
    id: record.id,
    kind: 'experiment' as const,
    number: record.number,
    slug: record.slug,
    revision: record.revision,
    titlePlain: record.titlePlain,
    excerptPlain: record.excerptPlain,
    title: body(record.id, 'title', record.revision, record.titleHtml),
    statement: body(record.id, 'statement', record.revision, record.statementHtml),
    background: part('background', record.backgroundHtml),
    remarks: part('remarks', record.remarksHtml),
    visibility: record.visibility,
    state: stateOf(record),
    statusAsOf: record.statusAsOf,
    statusBasis: record.statusBasis,
    ...facts,
    area: record.areaKey && record.areaName ? { key: record.areaKey, name: record.areaName } : null,
    author: { handle: record.authorHandle, displayName: record.authorName },
    createdAt: record.createdAt,
    tallies: columnTallies(record),
  }
}

function abilitiesOf(viewer: Viewer, record: RecordWithAuthor) {
  const own = policy.mayMeasure(viewer, record)
  return {
    comment: policy.mayComment(viewer, record),
    vote: policy.mayVote(viewer, record),
    edit: policy.mayEdit(viewer, record),
    editRemarks: policy.mayEditRemarks(viewer, record),
    measure: own && record.status !== 'withdrawn',
    nextStates: own ? nextExperimentStates(stateOf(record)) : [],
    remove: policy.mayDelete(viewer, record),
    hide: policy.mayHide(viewer),
  }
}
