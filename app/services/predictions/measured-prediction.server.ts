import { fixedSince } from '#app/domain/prediction/fixed-since.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { body } from '#app/domain/text/body.ts'
import type { ReaderChoice } from '#app/domain/verdict/pool-choice.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { termsOf } from '#app/services/evidence/terms.server.ts'
import { giveWay } from '#app/services/give-way.server.ts'
import { reader } from '#db/client.ts'
import { type MeasuredEvidence, measurementRowsOn } from '#db/queries/evidence.ts'
import { type LoadedPrediction, loadPrediction } from './load-prediction.server.ts'
import { predictionEvidence } from './prediction-evidence.server.ts'

/** A prediction with its measurements and nothing else, for their files. */
export async function measuredPrediction(viewer: Viewer, number: number, choice: ReaderChoice) {
  const loaded = await loadPrediction(reader(), viewer, number)
  const rows = await measurementRowsOn(reader(), scopeOf(viewer), loaded.record.id)
  const { titlePlain } = loaded.record
  return { number, titlePlain, ...(await measuredParts(viewer, loaded, { rows, choice })) }
}

export type MeasuredPrediction = Awaited<ReturnType<typeof measuredPrediction>>

/** The region, the observable, and what was measured; a yes-or-no prediction has no such evidence. */
export async function measuredParts(
  viewer: Viewer,
  { prediction, observable }: LoadedPrediction,
  { rows, choice }: { rows: MeasuredEvidence[]; choice: ReaderChoice },
) {
  const { form, robustness } = prediction
  const terms = observable && termsOf(prediction, observable)
  const fixedAt = fixedSince(prediction)
  const measured = terms && { viewer, rows, terms, fixedAt, robustness }
  const evidence = measured && form !== 'binary' ? await predictionEvidence(measured, choice) : null
  await giveWay(rows.length)
  return {
    region: { lower: prediction.regionLower, upper: prediction.regionUpper },
    observable: observable && observableView(observable),
    evidence,
  }
}

type Observable = NonNullable<LoadedPrediction['observable']>

const observableView = ({ id, key, name, unit, scale, revision, symbolHtml }: Observable) => ({
  key,
  name,
  unit,
  scale,
  symbol: body(id, 'symbol', revision, symbolHtml),
})
