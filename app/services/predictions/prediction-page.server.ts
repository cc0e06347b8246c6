import { writeCondition } from '#app/domain/prediction/condition-lines.ts'
import { regionText } from '#app/domain/prediction/facts.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { body } from '#app/domain/text/body.ts'
import type { ReaderChoice } from '#app/domain/verdict/pool-choice.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { linkTo, recordView } from '#app/services/records/record-view.server.ts'
import { reader } from '#db/client.ts'
import { measurementRowsOn } from '#db/queries/evidence.ts'
import { neighbours } from '#db/queries/neighbours.ts'
import { observableById } from '#db/queries/observables.ts'
import { clarificationsOf } from '#db/queries/predictions.ts'
import { referenceById, referencesById } from '#db/queries/references.ts'
import { type LoadedPrediction, loadPrediction } from './load-prediction.server.ts'
import { missingFrom } from './missing-from.server.ts'
import { predictionAbilities } from './prediction-abilities.server.ts'
import { predictionEvidence } from './prediction-evidence.server.ts'
import { predictionStanding } from './prediction-standing.server.ts'

/** Everything a prediction's page says but its discussion. */
export async function predictionPage(
  viewer: Viewer,
  number: number,
  choice: ReaderChoice,
  at = now(),
) {
  const q = reader()
  const scope = scopeOf(viewer)
  const loaded = await loadPrediction(q, viewer, number)
  const { record, prediction } = loaded
  const { observableId, sourceId } = prediction
  const [shown, above, newer, observable, work, clarifications, rows] = await Promise.all([
    recordView(q, viewer, record),
    neighbours(q, scope, { from: [record.id], relation: ['derived-from', 'supersedes'] }),
    neighbours(q, scope, { to: [record.id], relation: 'supersedes' }),
    observableId ? observableById(q, observableId) : null,
    sourceId ? referenceById(q, sourceId) : null,
    clarificationsOf(q, record.id),
    measurementRowsOn(q, scope, record.id),
  ])
  const linked = (relation: string) => above.filter((row) => row.relation === relation).map(linkTo)
  return {
    ...shown,
    kind: 'prediction' as const,
    ...(await predictionStanding(q, loaded, at)),
    ...termsOf(loaded),
    observable: observable && observableShown(observable),
    claims: linked('derived-from'),
    supersedes: linked('supersedes'),
    supersededBy: newer.map(linkTo),
    source: work && { work, place: prediction.sourcePlace, date: prediction.sourceDate },
    clarifications: clarifications.map(clarificationShown),
    missing: prediction.registeredAt ? [] : missingFrom(loaded, linked('derived-from').length),
    evidence: await evidenceIn(viewer, { ...loaded, observable, rows }, choice),
    abilities: { ...shown.abilities, ...predictionAbilities(viewer, loaded) },
  }
}

export type PredictionPage = Awaited<ReturnType<typeof predictionPage>>

type Measured = LoadedPrediction & {
  observable: Observable | null
  rows: Awaited<ReturnType<typeof measurementRowsOn>>
}

/** What was measured; a yes-or-no prediction has no verdict from measurements. */
async function evidenceIn(
  viewer: Viewer,
  { prediction, observable, rows }: Measured,
  choice: ReaderChoice,
) {
  if (!observable || prediction.form === 'binary') return null
  const region = { lower: prediction.regionLower, upper: prediction.regionUpper }
  const { registeredAt } = prediction
  const sources = await sourcesOf(rows)
  const measured = { viewer, rows, region, scale: observable.scale, registeredAt, sources }
  return predictionEvidence(measured, choice)
}

/** The publications that measurements come from, by id. */
async function sourcesOf(rows: { sourceId: string | null }[]) {
  const ids = [...new Set(rows.flatMap(({ sourceId }) => sourceId ?? []))]
  const works = ids.length > 0 ? await referencesById(reader(), ids) : []
  return new Map(works.map(({ id, authors, year }) => [id, { authors, year }]))
}

function termsOf({ record, prediction }: LoadedPrediction) {
  const { id, revision } = record
  const { scopeHtml, criterionHtml, registeredAt, contentHash, ledgerEntry } = prediction
  return {
    inWords: record.statementMd.trim() !== '',
    region: { lower: prediction.regionLower, upper: prediction.regionUpper },
    form: prediction.form,
    stated: regionText(prediction),
    conditions: prediction.conditions.map(writeCondition),
    scope: scopeHtml ? body(id, 'scope', revision, scopeHtml) : null,
    criterion: criterionHtml ? body(id, 'criterion', revision, criterionHtml) : null,
    essential: prediction.essential,
    deadline: prediction.deadline,
    registration: registeredAt && { at: registeredAt, hash: contentHash ?? '', entry: ledgerEntry },
  }
}

type Observable = NonNullable<Awaited<ReturnType<typeof observableById>>>

const observableShown = ({ id, key, name, unit, scale, revision, symbolHtml }: Observable) => ({
  key,
  name,
  unit,
  scale,
  symbol: body(id, 'symbol', revision, symbolHtml),
})

type Clarification = Awaited<ReturnType<typeof clarificationsOf>>[number]

const clarificationShown = ({ id, renderVersion, textHtml, ...rest }: Clarification) => ({
  id,
  text: body(id, 'text', renderVersion, textHtml),
  at: rest.createdAt,
  entry: rest.ledgerEntry,
})
