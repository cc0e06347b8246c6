import { ForestFile } from '#app/charts/file/forest-file.tsx'
import { evidencePlot } from '#app/charts/forest/evidence-plot.server.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ReaderChoice } from '#app/domain/verdict/pool-choice.ts'
import { rethrow } from '#app/http/respond.server.ts'
import type { MeasuredPrediction } from '#app/services/predictions/measured-prediction.server.ts'
import { chartWords } from '#messages/charts.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'

/** A prediction without measurements has no plot to keep. */
export function forestDrawing(prediction: MeasuredPrediction, choice: ReaderChoice) {
  const { evidence, observable, number, titlePlain } = prediction
  if (!evidence || !observable || evidence.measurements.length === 0) return nothing()
  return (
    <ForestFile
      plot={evidencePlot(prediction, evidence)}
      title={`${recordName('prediction', number)}: ${titlePlain}`}
      poolLabel={predictionPageWords.pool.labels[choice.method]}
      axisTitle={chartWords.file.axis(observable.name, observable.unit)}
      caption={predictionPageWords.chart.caption}
    />
  )
}

function nothing(): never {
  try {
    return refuse('page')
  } catch (error) {
    return rethrow(error)
  }
}
