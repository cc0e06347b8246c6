import { writeConditions } from '#app/domain/prediction/condition-lines.ts'
import { mayClarify, registersAtOnce } from '#app/domain/prediction/policy.ts'
import { typedRule } from '#app/domain/prediction/read-rule.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { mayEdit } from '#app/domain/record/policy.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuseUnless } from '#app/domain/refusal/refusal.ts'
import { dayTextOf } from '#app/domain/text/day.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { formChoices, newRecordForm } from '#app/services/records/new-record-form.server.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { reader } from '#db/client.ts'
import { linkedRecords } from '#db/queries/neighbours.ts'
import { listObservables } from '#db/queries/observables.ts'
import { tagsOf } from '#db/queries/tags.ts'
import { type LoadedPrediction, loadPrediction } from './load-prediction.server.ts'

/** The form for a new prediction; that for a new version begins with the text of the old one. */
export async function newPredictionForm(viewer: Member, supersedes: number | null) {
  const form = {
    ...(await newRecordForm(viewer)),
    observables: await offered(viewer),
    registers: registersAtOnce(viewer),
    at: now(),
  }
  if (supersedes === null) return { ...form, present: null }
  const old = await loadPrediction(reader(), viewer, supersedes)
  refuseUnless(mayEdit(viewer, old.record), 'edit')
  return { ...form, present: await presentOf(old) }
}

/** The present text of a draft, for the one who may edit it. */
export async function editPredictionPage(viewer: Member, number: number) {
  const loaded = await loadPrediction(reader(), viewer, number)
  refuseUnless(mayEdit(viewer, loaded.record), 'edit')
  refuseUnless(loaded.prediction.registeredAt === null, 'registered')
  refuseUnless(loaded.prediction.sealedAt === null, 'sealed')
  const [choices, observables, present] = await Promise.all([
    formChoices(),
    offered(viewer),
    presentOf(loaded),
  ])
  return { record: formHead(loaded.record), ...choices, observables, present, at: now() }
}

export async function clarificationPage(viewer: Member, number: number) {
  const { record, prediction } = await loadPrediction(reader(), viewer, number)
  refuseUnless(mayClarify(viewer, record), 'clarify')
  refuseUnless(prediction.registeredAt !== null, 'notRegistered')
  return { record: formHead(record), ...(await newRecordForm(viewer)) }
}

async function offered(viewer: Member) {
  const all = await listObservables(reader(), scopeOf(viewer))
  return all.map(({ key, name, unit, state }) => ({
    ...{ key, name, unit },
    proposed: state === 'proposed',
  }))
}

async function presentOf({ record, prediction, observable }: LoadedPrediction) {
  const { deadline } = prediction
  const [tags, linked] = await Promise.all([
    tagsOf(reader(), record.id),
    linkedRecords(reader(), record.id, ['derived-from', 'made-from']),
  ])
  const named = (relation: string) =>
    linked
      .filter((one) => one.relation === relation)
      .map(({ kind, number }) => recordName(kind, number))
      .join(', ')
  const number = (value: number | null) => (value === null ? '' : String(value))
  return {
    title: record.title,
    statement: record.statementMd,
    background: record.backgroundMd,
    claims: named('derived-from'),
    observable: observable?.key ?? '',
    form: prediction.form as string,
    lower: number(prediction.lower),
    upper: number(prediction.upper),
    value: number(prediction.value),
    tolerance: number(prediction.tolerance),
    sd: number(prediction.sd),
    conditions: writeConditions(prediction.conditions),
    scope: prediction.scopeMd,
    criterion: prediction.criterionMd,
    ...typedRule(prediction),
    madeFrom: named('made-from'),
    essential: prediction.essential ? 'yes' : 'no',
    deadline: dayTextOf(deadline),
    area: record.areaKey ?? '',
    tags: tags.join(', '),
  }
}
