import { textOfWidth } from '#app/domain/text/interval-text.ts'
import { chartWords } from '#messages/charts.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import { robustnessWords } from '#messages/robustness.ts'
import { reasonBeyond } from '#messages/verdict-reasons.ts'
import type { Evidence, Prediction } from './view.ts'

const words = predictionPageWords.status

/** What is known, in sentences: why the verdict is what it is, the estimate, how far it would bend. */
export function derivedText(prediction: Prediction, evidence: Evidence): string {
  const { verdict, verdictReason } = prediction.standing
  const analyses = evidence.bends?.analyses
  const sentences = [
    verdictReason ? reasonBeyond(verdictReason) : '',
    countedText(prediction),
    estimateText(prediction, evidence),
    verdict && analyses ? robustnessWords.bends(analyses.agree, analyses.of, verdict) : '',
  ]
  return sentences.filter(Boolean).join(' ')
}

/** Of a rule that asks for several groups, how many are there. */
function countedText({ standing: { verdictReason }, rule }: Prediction): string {
  if (!rule || verdictReason?.key !== 'too-few-groups') return ''
  return words.counted(rule.groupsAtLeast - verdictReason.count, rule.groupsAtLeast)
}

/** As it is usually combined, whatever a reader asked for below; groups that oppose have no mean. */
function estimateText({ observable, standing }: Prediction, evidence: Evidence): string {
  const { pool, choice } = evidence
  if (!pool || !choice.usual || standing.verdictReason?.key === 'groups-disagree') return ''
  const unit = observable && observable.unit !== '1' ? ` ${observable.unit}` : ''
  const text = textOfWidth(pool.high - pool.low)
  const interval = chartWords.interval([text(pool.low), text(pool.high)])
  return words.estimate(pool.k, text(pool.mean), `${interval}${unit}`)
}
