import { areCompatible } from '#app/domain/prediction/compatible.ts'
import { isUndecided } from '#app/domain/prediction/state.ts'
import { assess } from '#app/domain/verdict/assess.ts'
import type { Advice, Rival } from '#app/domain/verdict/settle/advice.ts'
import { settlingOf } from '#app/domain/verdict/settle/settling.ts'
import { errorThatTells, gapBetween } from '#app/domain/verdict/settle/tell-apart.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'
import { attachedFrom } from '#app/services/evidence/attached.server.ts'
import { termsOf } from '#app/services/evidence/terms.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { type DueForAdvice, foretoldOf } from '#db/queries/advice.ts'
import { judgedMeasurements, type MeasuredEvidence } from '#db/queries/evidence.ts'
import type { ObservableRow } from '#db/queries/observables.ts'
import type { PredictionRow } from '#db/queries/predictions.ts'
import type { Reader } from '#db/types.ts'
import { drive } from './drive.server.ts'

/** Predictions of one observable that are looked through for rivals, and the nearest that are kept. */
const MOST_FORETOLD = 500
const NEAREST = 5
const MOST_MEASURED = 2000

/** What would settle a prediction and tell it from its rivals; null for one without a region. */
export async function computeAdvice(q: Reader, due: DueForAdvice): Promise<Advice | null> {
  const { prediction, observable, visibility } = due
  if (!observable || visibility !== 'public' || !isForetold(prediction)) return null
  const terms = termsOf(prediction, observable)
  const rivals = await nearestRivals(q, { prediction, observable, terms })
  return {
    settling: await settling(q, due, { terms, rivals }),
    rivals: await toldApart(due, terms, rivals),
  }
}

const isForetold = ({ registeredAt, regionLower, regionUpper }: PredictionRow) =>
  registeredAt !== null && (regionLower !== null || regionUpper !== null)

type Foretold = { id: string; seed: string; terms: Terms }
type Target = { prediction: PredictionRow; observable: ObservableRow; terms: Terms }

/** Those that one experiment could test as well, and that allow no value that this one allows. */
async function nearestRivals(q: Reader, { prediction, observable, terms }: Target) {
  const all = await foretoldOf(q, observable.id, MOST_FORETOLD)
  const convert = await converting()
  return all
    .filter((one) => one.recordId !== prediction.recordId && isForetold(one))
    .filter((one) => areCompatible(prediction.conditions, one.conditions, convert))
    .map((one) => ({ id: one.recordId, seed: seedOf(one), terms: termsOf(one, observable) }))
    .map((rival) => ({ ...rival, gap: gapBetween(terms.region, rival.terms.region, terms) }))
    .filter(({ gap }) => gap > 0)
    .toSorted((a, b) => a.gap - b.gap)
    .slice(0, NEAREST)
}

/** The same on each site that holds the same terms. */
const seedOf = ({ contentHash, recordId }: PredictionRow) => contentHash ?? recordId

async function toldApart(due: DueForAdvice, terms: Terms, rivals: Foretold[]): Promise<Rival[]> {
  const own = { id: seedOf(due.prediction), terms }
  const told: Rival[] = []
  for (const { id, seed, terms: other } of rivals)
    told.push({ id, error: await drive(errorThatTells(own, { id: seed, terms: other })) })
  return told
}

async function settling(
  q: Reader,
  { prediction, status }: DueForAdvice,
  { terms, rivals }: { terms: Terms; rivals: Foretold[] },
): Promise<Advice['settling']> {
  if (!isUndecided(status)) return null
  const rows = await judgedMeasurements(q, prediction.recordId)
  if (rows.length > MOST_MEASURED) return null
  const attached = rows.map(attachedFrom)
  const assessed = assess(attached, terms)
  if (assessed.verdict.verdict !== 'inconclusive') return null
  const regions = rivals.map((rival) => rival.terms.region)
  const seed = seedOf(prediction)
  return drive(
    settlingOf({ seed, attached, terms, assessed, rivals: regions, sd: scatterIn(rows) }),
  )
}

/** Of single runs, on the scale, as the one with the most of them found it. */
function scatterIn(rows: MeasuredEvidence[]): number | null {
  const [most] = rows
    .filter(({ sd, n, standing }) => sd !== null && n !== null && standing === 'counted')
    .toSorted((a, b) => (b.n ?? 0) - (a.n ?? 0))
  if (!most || most.standardError === null || most.n === null) return null
  return most.standardError * Math.sqrt(most.n)
}
