import { statedText } from '#app/domain/prediction/facts.ts'
import { falsificationOf } from '#app/domain/prediction/falsification.ts'
import { ruleOf } from '#app/domain/prediction/read-rule.ts'
import { shownCondition } from '#app/domain/prediction/shown-condition.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { predictionSentenceOf } from '#app/domain/summary/summarise.ts'
import { body } from '#app/domain/text/body.ts'
import { firstWords } from '#app/domain/text/first-words.ts'
import type { ThreadQuery } from '#app/domain/thread/query.ts'
import { type ReaderChoice, readPoolChoice } from '#app/domain/verdict/pool-choice.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { threadPage } from '#app/services/comments/thread-page.server.ts'
import { predictionCredences } from '#app/services/credences/credence-section.server.ts'
import { knownBeliefs } from '#app/services/credences/known-beliefs.server.ts'
import { evidenceOn } from '#app/services/evidence/evidence-on.server.ts'
import { giveWay } from '#app/services/give-way.server.ts'
import { linkTo, recordView } from '#app/services/records/record-view.server.ts'
import { workView } from '#app/services/references/work-view.server.ts'
import { predictionResolution } from '#app/services/resolutions/prediction-resolution.server.ts'
import { predictionScores } from '#app/services/scores/prediction-scores.server.ts'
import { shownSettling } from '#app/services/wanted/shown-settling.server.ts'
import { reader } from '#db/client.ts'
import { measurementRowsOn } from '#db/queries/evidence.ts'
import { linkedBothWays } from '#db/queries/neighbours.ts'
import { clarificationsOf } from '#db/queries/predictions.ts'
import { referenceById } from '#db/queries/references.ts'
import { resolutionsOf } from '#db/queries/resolutions.ts'
import { differingCamps } from './differing-camps.server.ts'
import { type LoadedPrediction, loadPrediction } from './load-prediction.server.ts'
import { measuredParts } from './measured-prediction.server.ts'
import { missingFrom } from './missing-from.server.ts'
import { predictionAbilities } from './prediction-abilities.server.ts'
import { predictionStanding } from './prediction-standing.server.ts'
import { returnedOf, sealOf } from './seal-view.server.ts'

export type PredictionQuery = { choice?: ReaderChoice; thread?: ThreadQuery }

const USUAL = readPoolChoice(new URLSearchParams())

/** Everything that a prediction's page says. */
export async function predictionPage(
  viewer: Viewer,
  number: number,
  { choice = USUAL, thread }: PredictionQuery = {},
  at = now(),
) {
  const q = reader()
  const loaded = await loadPrediction(q, viewer, number)
  const parts = await partsOf(viewer, loaded)
  const { shown, linked, source, clarifications, rows, byHand, known, decisions } = parts
  const beliefs = { ...loaded, known, rows, everProposed: decisions.length > 0, at }
  const measured = await measuredParts(viewer, loaded, { rows, choice })
  const standing = predictionStanding(loaded, decisions, at)
  const [credence, resolution, scores, discussion, differs] = await Promise.all([
    predictionCredences(q, viewer, beliefs),
    predictionResolution(viewer, loaded, { rows: decisions, at }),
    decisions.some(({ state }) => state === 'final') ? predictionScores(loaded.record) : null,
    threadPage(viewer, loaded.record, thread, known.ofComments),
    differingCamps(rows, measured.evidence?.camps ?? []),
  ])
  return {
    ...shown,
    kind: 'prediction' as const,
    ...standing,
    ...termsOf(loaded),
    ...saidOf(loaded, standing, at),
    ...measured,
    differs,
    ...linked,
    source,
    clarifications: clarifications.map(clarificationView),
    missing: missingFrom(loaded, { claims: linked.claims.length, at }),
    byHand,
    credence,
    resolution,
    scores,
    thread: discussion,
    abilities: { ...shown.abilities, ...predictionAbilities(viewer, loaded) },
  }
}

/** What the sections are made from; no read waits for another. */
async function partsOf(viewer: Viewer, loaded: LoadedPrediction) {
  const [q, { record }] = [reader(), loaded]
  const [shown, linked, source, clarifications, rows, byHand, known, decisions] = await Promise.all(
    [
      recordView(q, viewer, record),
      linksOf(viewer, record),
      sourceOf(loaded),
      clarificationsOf(q, record.id),
      measurementRowsOn(q, scopeOf(viewer), record.id),
      evidenceOn(viewer, record.id),
      knownBeliefs(q, viewer, record.id),
      resolutionsOf(q, record.id),
    ],
  )
  await giveWay(rows.length)
  return { shown, linked, source, clarifications, rows, byHand, known, decisions }
}

export type PredictionPage = Awaited<ReturnType<typeof predictionPage>>

async function linksOf(viewer: Viewer, { id, visibility }: LoadedPrediction['record']) {
  const from = ['derived-from', 'made-from', 'supersedes']
  const ends = { id, from, to: ['supersedes'], drafts: visibility !== 'public' }
  const rows = await linkedBothWays(reader(), scopeOf(viewer), ends)
  const linked = (relation: string, side: 'to' | 'from') =>
    rows.filter((row) => row.relation === relation && row.side === side).map(linkTo)
  return {
    claims: linked('derived-from', 'to'),
    madeFrom: linked('made-from', 'to'),
    supersedes: linked('supersedes', 'to'),
    supersededBy: linked('supersedes', 'from'),
  }
}

/** The verdict as it was stored for lists, whatever pool a reader asks for. */
const standingOf = ({ prediction }: LoadedPrediction) => {
  const { verdict, footing, verdictReason, judgedAt } = prediction
  return { verdict, footing, verdictReason, judgedAt }
}

type Standing = ReturnType<typeof predictionStanding>

/** What is known of it, and what would settle it. */
const saidOf = (loaded: LoadedPrediction, standing: Standing, at: Date) => ({
  standing: standingOf(loaded),
  summary: sentenceOf(loaded, standing, at),
  settling: shownSettling({ ...loaded.prediction, status: loaded.record.status }),
})

function sentenceOf(loaded: LoadedPrediction, { status, statusAsOf }: Standing, at: Date) {
  const { prediction, observable, spoken, community } = loaded
  const shown = {
    status,
    statusAsOf,
    binary: prediction.form === 'binary',
    said: prediction.summary?.said ?? null,
    verdict: prediction.verdict,
    footing: prediction.footing,
    deadline: prediction.deadline,
    evidence: spoken === 1,
    community,
  }
  return predictionSentenceOf(shown, observable && { id: observable.id, name: observable.name }, at)
}

/** The work in which it was first said. */
async function sourceOf({ prediction: { sourceId, sourcePlace, sourceDate } }: LoadedPrediction) {
  const work = sourceId ? await referenceById(reader(), sourceId) : null
  return work && { work: workView(work), place: sourcePlace, date: sourceDate }
}

function termsOf(loaded: LoadedPrediction) {
  const { record, prediction } = loaded
  const { id, revision } = record
  const { scopeHtml, criterionHtml, registeredAt, contentHash, ledgerEntry } = prediction
  return {
    inWords: record.statementMd.trim() !== '',
    form: prediction.form,
    stated: statedText(prediction),
    conditions: prediction.conditions.map(shownCondition),
    scope: scopeHtml ? body(id, 'scope', revision, scopeHtml) : null,
    begins: {
      scope: firstWords(prediction.scopeMd),
      criterion: firstWords(prediction.criterionMd, 60),
      background: firstWords(record.backgroundMd),
    },
    criterion: criterionHtml ? body(id, 'criterion', revision, criterionHtml) : null,
    ...ruleOn(prediction),
    essential: prediction.essential,
    deadline: prediction.deadline,
    seal: sealOf(loaded),
    returned: returnedOf(loaded),
    registration: registeredAt && { at: registeredAt, hash: contentHash ?? '', entry: ledgerEntry },
  }
}

/** What would contradict it, and whether its terms were sealed before they had a rule. */
function ruleOn(prediction: LoadedPrediction['prediction']) {
  const { level, registeredAt, form, conditions, scopeMd } = prediction
  const rule = ruleOf(prediction)
  const conditional = conditions.length > 0 || scopeMd.trim() !== ''
  return {
    rule: form === 'binary' ? null : rule,
    withoutRule: form !== 'binary' && registeredAt !== null && level === null,
    falsification: falsificationOf({ numbers: prediction, rule, conditional }),
  }
}

type Clarification = Awaited<ReturnType<typeof clarificationsOf>>[number]

const clarificationView = ({ id, renderVersion, textHtml, ...rest }: Clarification) => ({
  id,
  text: body(id, 'text', renderVersion, textHtml),
  at: rest.createdAt,
  entry: rest.ledgerEntry,
})
