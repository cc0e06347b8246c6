import { mayMeasure, mayReport } from '#app/domain/experiment/policy.ts'
import { nextExperimentStates } from '#app/domain/experiment/state.ts'
import { writeGiven } from '#app/domain/prediction/condition-lines.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { mayEdit } from '#app/domain/record/policy.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { writeReference } from '#app/domain/reference/read.ts'
import type { RefusalWhat } from '#app/domain/refusal/kinds.ts'
import { refuse, refuseUnless } from '#app/domain/refusal/refusal.ts'
import { askedQuestion } from '#app/domain/result/asked-condition.ts'
import { dayTextOf } from '#app/domain/text/day.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { formChoices } from '#app/services/records/new-record-form.server.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { startFrom } from '#app/services/records/start-from.server.ts'
import { reader } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { linkedRecords } from '#db/queries/neighbours.ts'
import { findObservable, listObservables } from '#db/queries/observables.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import { referenceById } from '#db/queries/references.ts'
import { observablesToMeasure } from '#db/queries/runners.ts'
import { tagsOf } from '#db/queries/tags.ts'
import { type LoadedExperiment, loadExperiment, stateOf } from './load-experiment.server.ts'
import { plannedContext } from './planned-context.server.ts'
import { askedFor, plannedFor } from './planned-for.server.ts'

/**
 * What the form for a new experiment needs, filled with what is known where one came from; `key` makes
 * sending it twice harmless. The conditions of a prediction are asked and never filled in: whoever
 * reports testifies to them.
 */
export async function newExperimentForm(viewer: Member, from: Partial<CameFrom> = {}) {
  refuseUnless(mayReport(viewer), 'report')
  const { prediction, replicates, observable, run } = { ...NOWHERE, ...from }
  const [choices, planned, repeated, context, questions] = await Promise.all([
    formChoices(),
    plannedFor(viewer, prediction),
    startFrom(viewer, 'experiment', replicates),
    plannedContext(viewer, { prediction, observable }),
    askedFor(viewer, prediction),
  ])
  const own = run ? { tests: '', preregistered: prediction, authors: viewer.displayName } : {}
  return {
    key: newId(),
    ...choices,
    given: { ...repeated, ...planned, replicates, ...own },
    context,
    asks: prediction,
    questions: questions.map(askedQuestion),
  }
}

/**
 * A prediction to test, such as `P31`, which this person says to `run`; an experiment to repeat, such as
 * `E5`; or the key of an observable to measure.
 */
type CameFrom = { prediction: string; run: boolean; replicates: string; observable: string }
const NOWHERE: CameFrom = { prediction: '', run: false, replicates: '', observable: '' }

/** The present texts and facts of an experiment, for the one who may edit them. */
export async function editExperimentForm(viewer: Member, number: number) {
  const loaded = await loadedFor(viewer, number, mayEdit, 'edit')
  const { record, experiment } = loaded
  const [choices, tags, replicates, reanalysisOf, tests, preregistered, source] = await Promise.all(
    [
      formChoices(),
      tagsOf(reader(), record.id),
      named(record.id, 'replicates'),
      named(record.id, 'reanalysis-of'),
      named(record.id, 'tests'),
      named(record.id, 'preregistered-for'),
      experiment.sourceId ? referenceById(reader(), experiment.sourceId) : null,
    ],
  )
  return {
    record: formHead(record),
    ...choices,
    present: {
      ...presentTexts(loaded),
      tags: tags.join(', '),
      replicates,
      reanalysisOf,
      tests,
      preregistered,
      source: source ? writeReference(source) : '',
    },
  }
}

function presentTexts({ record, experiment }: LoadedExperiment) {
  return {
    title: record.title,
    statement: record.statementMd,
    background: record.backgroundMd,
    kind: experiment.experimentKind as string,
    conditions: writeGiven(experiment.conditions),
    codeUrl: experiment.codeUrl,
    codeCommit: experiment.codeCommit,
    dataUrl: experiment.dataUrl,
    runStart: dayTextOf(experiment.runStart),
    runEnd: dayTextOf(experiment.runEnd),
    publishedAt: dayTextOf(experiment.publishedAt),
    authors: experiment.authors.join('\n'),
    group: experiment.independenceGroup,
    compute: experiment.compute,
    conflicts: experiment.conflicts,
    aiUse: experiment.aiUse,
    place: experiment.sourcePlace,
    area: record.areaKey ?? '',
  }
}

export async function stateForm(viewer: Member, number: number) {
  const { record } = await loadedFor(viewer, number, mayMeasure, 'edit')
  const state = stateOf(record)
  const choices = nextExperimentStates(state)
  if (choices.length === 0) refuse('experimentStep')
  return { record: formHead(record), state, choices }
}

/** The form for measurements, of the observable that one came from or that is tested. */
export async function measurementsForm(viewer: Member, number: number, cameFrom = '') {
  const { record } = await loadedFor(viewer, number, mayMeasure, 'measure')
  if (record.status === 'withdrawn') refuse('experimentStep')
  const q = reader()
  const [named, tested, known] = await Promise.all([
    cameFrom ? findObservable(q, scopeOf(viewer), cameFrom) : null,
    observablesToMeasure(q, record.id),
    listObservables(q, scopeOf(viewer)),
  ])
  return {
    record: formHead(record),
    observable: named?.key ?? tested[0] ?? '',
    observables: known.map(({ key, name }) => ({ key, name })),
    keys: { one: newId(), table: newId() },
  }
}

type Predicate = (viewer: Member, record: RecordWithAuthor) => boolean

async function loadedFor(viewer: Member, number: number, may: Predicate, what: RefusalWhat) {
  const loaded = await loadExperiment(reader(), viewer, number)
  refuseUnless(may(viewer, loaded.record), what)
  return loaded
}

async function named(id: string, relation: string): Promise<string> {
  const linked = await linkedRecords(reader(), id, [relation])
  return linked.map(({ kind, number }) => recordName(kind, number)).join(', ')
}
