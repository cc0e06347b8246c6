import { Inline } from '#app/components/markup/prose.tsx'
import type { PredictionLine } from '#app/domain/claim/view.ts'
import { messages as m } from '#app/messages/index.ts'

type Props = { line: Pick<PredictionLine, 'observable' | 'region' | 'regionText'> }

/** Symbol and region in the unit of the observable, such as *a* ∈ [0.45, 0.55]. */
export function RegionOf({ line: { observable, region, regionText } }: Props) {
  if (!observable || (region.lower === null && region.upper === null)) return null
  const half = region.lower === null || region.upper === null
  const { unit } = observable
  return (
    <span className="region-line">
      <Inline body={observable.symbol} /> {half ? '' : `${m.prediction.within} `}
      {half ? regionText : m.charts.bounds({ lower: String(region.lower), upper: String(region.upper) })}
      {unit === '1' ? '' : ` ${unit}`}
    </span>
  )
}
