import { observableById } from '#db/queries/observables.ts'
import type { PredictionRow } from '#db/queries/predictions.ts'
import type { Reader } from '#db/types.ts'

/** The observable whose value can be forecast; null for a prediction without a region. */
export async function observableOf(
  q: Reader,
  { observableId, form }: Pick<PredictionRow, 'observableId' | 'form'>,
) {
  if (!observableId || form === 'binary') return null
  return (await observableById(q, observableId)) ?? null
}
