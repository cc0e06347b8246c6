import type { MeasurementView } from '#app/domain/prediction/measurement-view.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { layoutAnswer } from './layout.server.ts'
import type { Answer, AnswerValue } from './types.ts'

type Predicted = {
  number: number
  region: Region
  observable: (Answer['observable'] & { scale: Scale }) | null
  evidence: {
    measurements: MeasurementView[]
    pool: { k: number; low: number; high: number } | null
    reason: { key: string }
  } | null
}

/** The axis in the head of a prediction: its region and what counts; null where nothing does. */
export function answerOfPrediction(predicted: Predicted): Answer | null {
  const { number, region, observable, evidence } = predicted
  const counted = evidence?.measurements.filter(({ aside }) => aside === null || isOfGroup(aside))
  if (!observable || !evidence || !counted || counted.length === 0) return null
  if (region.lower === null && region.upper === null) return null
  const record = recordName('prediction', number)
  const { pool, reason } = evidence
  const pooled = pool && pool.k > 1 && reason.key !== 'groups-disagree' ? pool : null
  const { key, name, symbol, unit, scale } = observable
  const values = counted.map(drawn)
  return {
    plot: layoutAnswer({
      scale,
      regions: [{ record, region }],
      values,
      pool: pooled && { low: pooled.low, high: pooled.high },
    }),
    observable: { key, name, symbol, unit },
    pooled: pooled && { record, count: pooled.k },
    bare: values.some(({ sign }) => sign === 'bare'),
  }
}

/** It is heard in the estimate of its group, or is a limit or a bare value, and counts all the same. */
const isOfGroup = ({ kind }: NonNullable<MeasurementView['aside']>) =>
  kind === 'same-group' || kind === 'limit' || kind === 'no-standard-error'

const drawn = ({ value, low, high, limit, judgement }: MeasurementView): AnswerValue => ({
  value,
  low,
  high,
  sign: low === null && limit === null ? 'bare' : judgement.verdict,
})
