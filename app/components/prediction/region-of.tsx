import { Inline } from '#app/components/markup/prose.tsx'
import type { PredictionLine } from '#app/domain/claim/view.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { boundTexts } from '#app/domain/text/interval-text.ts'
import { quantity } from '#app/domain/unit/shown-unit.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'

type Props = { line: Pick<PredictionLine, 'observable' | 'region'> }

/** Symbol and region in the unit of the observable, such as *a* ∈ [0.45, 0.55]. */
export function RegionOf({ line: { observable, region } }: Props) {
  const text = regionWords(region)
  if (!observable || text === '') return null
  return (
    <span className="region-line">
      <Inline body={observable.symbol} /> {quantity(text, observable.unit)}
    </span>
  )
}

/** `∈ [0.45, 0.55]`, `≥ 0.45` or `≤ 0.55`; empty where anything is allowed. */
export function regionWords(region: Region): string {
  const words = predictionPageWords.region
  const { lower, upper } = boundTexts(region)
  if (lower === null) return upper === null ? '' : words.atMost(upper)
  return upper === null ? words.atLeast(lower) : words.within(lower, upper)
}
