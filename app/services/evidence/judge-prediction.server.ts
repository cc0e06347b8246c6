import { fixedSince } from '#app/domain/prediction/fixed-since.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { offScale } from '#app/domain/statistics/transform.ts'
import { type Assessment, assess } from '#app/domain/verdict/assess.ts'
import { footingOf } from '#app/domain/verdict/footing.ts'
import { nameReason } from '#app/domain/verdict/named-reason.ts'
import { robustnessOf } from '#app/domain/verdict/stored-robustness.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'
import { predictionSummary } from '#app/services/summaries/prediction-summary.server.ts'
import { askForAdvice } from '#app/services/wanted/ask-for-advice.server.ts'
import { judgedMeasurements, type MeasuredEvidence, updateEvidence } from '#db/queries/evidence.ts'
import { linkedIdsOf } from '#db/queries/neighbours.ts'
import { type ObservableRow, observableById } from '#db/queries/observables.ts'
import { findPrediction, type PredictionRow, updatePrediction } from '#db/queries/predictions.ts'
import { updateRecord } from '#db/queries/records.ts'
import type { Tx } from '#db/types.ts'
import { attachedFrom, laterThan } from './attached.server.ts'
import { deriveClaims } from './derive-claim.server.ts'
import { recomputeEvidenceCount } from './recompute-evidence-count.server.ts'
import { moveFooting } from './store-footing.server.ts'
import { termsOf } from './terms.server.ts'

/**
 * Computes what the measurements say of a prediction and stores it for lists, then lets the claims
 * above follow. Called in the write that changed anything it depends on.
 */
export async function judgePrediction(tx: Tx, id: string, actorId: string, at: Date) {
  const prediction = await findPrediction(tx, id)
  if (!prediction) return
  const observable = await observableOf(tx, prediction)
  await judgePredictions(tx, { predictions: [prediction], observable }, { actorId, at })
}

/** The verdict of one alone: what follows from it is left to the caller. */
export async function storeVerdict(tx: Tx, prediction: PredictionRow, at: Date) {
  const observable = await observableOf(tx, prediction)
  return observable && prediction.form !== 'binary'
    ? storeVerdicts(tx, prediction, observable, at)
    : prediction
}

/** What is said of its verdict as it stands, which stays as it is. */
export async function storePredictionSummary(tx: Tx, id: string) {
  const prediction = await findPrediction(tx, id)
  const observable = prediction && (await observableOf(tx, prediction))
  if (!prediction?.verdictReason || !observable) return
  const rows = await judgedMeasurements(tx, id)
  const terms = termsOf(prediction, observable)
  const { verdictReason, footing, robustness } = prediction
  const ground = { verdictReason, footing, robustness, fixedAt: fixedSince(prediction) }
  const assessment = assess(rows.map(attachedFrom), terms)
  const summary = predictionSummary({ ...ground, assessment, rows, terms, unit: observable.unit })
  await updatePrediction(tx, id, { summary })
}

const observableOf = async (tx: Tx, { observableId }: PredictionRow) =>
  observableId ? observableById(tx, observableId) : null

type Judged = { predictions: PredictionRow[]; observable: ObservableRow | null }

/** The same for predictions of one observable whose rows are known; a claim above several follows once. */
export async function judgePredictions(
  tx: Tx,
  { predictions, observable }: Judged,
  { actorId, at }: { actorId: string; at: Date },
) {
  for (const before of predictions)
    if (observable && before.form !== 'binary') {
      const after = await storeVerdicts(tx, before, observable, at)
      await moveFooting(tx, { before, after }, { actorId, at })
    }
  if (observable) await askForAdvice(tx, at)
  const ids = predictions.map(({ recordId }) => recordId)
  const claims = await linkedIdsOf(tx, ids, 'derived-from')
  await deriveClaims(tx, [...new Set([...claims.values()].flat())], actorId, at)
}

async function storeVerdicts(
  tx: Tx,
  prediction: PredictionRow,
  observable: ObservableRow,
  at: Date,
) {
  if (prediction.regionLower === null && prediction.regionUpper === null) return prediction
  const { recordId } = prediction
  const rows = await judgedMeasurements(tx, recordId)
  const measured = { rows, terms: termsOf(prediction, observable) }
  const assessment = assess(rows.map(attachedFrom), measured.terms)
  for (const row of rows) await storeJudgement(tx, row, assessment)
  const fixedAt = fixedSince(prediction)
  const pooled = pooledColumns(assessment, observable.scale)
  const ground = groundColumns(assessment, measured, fixedAt)
  const summarised = { ...measured, ...ground, unit: observable.unit, fixedAt }
  await updatePrediction(tx, recordId, {
    ...pooled,
    ...ground,
    ...assessment.tally,
    ...movedColumns(prediction, pooled.verdict, at),
    summary: predictionSummary({ ...summarised, assessment }),
    inSample: assessment.inSample,
    judgedAt: at,
    adviceDueAt: at,
  })
  const evidenceAt = pooled.verdict ? at : null
  if (countedIn(assessment.tally) !== countedIn(prediction))
    await recomputeEvidenceCount(tx, recordId, { evidenceAt })
  else if (evidenceAt || prediction.verdict) await updateRecord(tx, recordId, { evidenceAt })
  return { recordId, verdict: pooled.verdict, footing: ground.footing }
}

/** Since when the verdict is what it is; the same on other figures is as old as it was. */
const movedColumns = (before: PredictionRow, verdict: PredictionRow['verdict'], at: Date) =>
  before.verdict === verdict
    ? {}
    : { verdictSince: at, verdictFrom: before.verdict ?? ('none' as const) }

const countedIn = ({ supports, contradicts, inconclusive, inside, outside }: Assessment['tally']) =>
  supports + contradicts + inconclusive + inside + outside

async function storeJudgement(tx: Tx, row: MeasuredEvidence, { each }: Assessment) {
  const judgement = each.get(row.id)
  if (!judgement) return
  const { verdict, position, overlap } = judgement
  const same = row.verdict === verdict && row.position === position && row.overlap === overlap
  if (!same) await updateEvidence(tx, row.evidenceId, { verdict, position, overlap })
}

function pooledColumns({ groups, pooled, verdict }: Assessment, scale: Scale) {
  return {
    verdict: groups.length > 0 ? verdict.verdict : null,
    pooledMean: pooled && offScale(pooled.mean, scale),
    pooledLow: verdict.interval?.low ?? null,
    pooledHigh: verdict.interval?.high ?? null,
    pooledCount: pooled?.k ?? 0,
  }
}

type Measured = { rows: MeasuredEvidence[]; terms: Terms }

/** On what the verdict rests, whether it was foretold, and how far it would bend. */
function groundColumns(assessment: Assessment, { rows, terms }: Measured, fixedAt: Date | null) {
  const attached = rows.map(attachedFrom)
  const { verdict, reason } = assessment.verdict
  const numbers = new Map(rows.map(({ id, experimentNumber }) => [id, experimentNumber]))
  return {
    verdictReason: nameReason(reason, assessment.groups, (id) => numbers.get(id)),
    footing: footingOf(attached, terms, { verdict, later: laterThan(fixedAt, rows) }),
    robustness: robustnessOf(attached, terms, assessment),
  }
}
