import { boundTexts } from '#app/domain/text/interval-text.ts'
import type { AxisData, AxisPrediction, CrucialPair } from './types.ts'

/** The pairs with the gap between their regions; the one that lies lower comes first. */
export function crucialPairs({ predictions, crucial }: AxisData): CrucialPair[] {
  return crucial.flatMap((ids) => {
    const [a, b] = ids.map((id) => predictions.find((prediction) => prediction.id === id))
    if (!a || !b) return []
    return orderedPair(a, b) ?? orderedPair(b, a) ?? []
  })
}

function orderedPair(first: AxisPrediction, second: AxisPrediction): CrucialPair | null {
  const { upper } = first.region
  const { lower } = second.region
  if (upper === null || lower === null || upper > lower) return null
  const between = [boundTexts(first.region).upper, boundTexts(second.region).lower]
  return { first, second, between: [between[0] ?? '', between[1] ?? ''] }
}
