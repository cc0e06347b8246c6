import type { Region } from '#app/domain/prediction/region.ts'
import { assess } from '#app/domain/verdict/assess.ts'
import type { Attached } from '#app/domain/verdict/attached.ts'
import type { Settling } from '#app/domain/verdict/settle/advice.ts'
import { settlingOf } from '#app/domain/verdict/settle/settling.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'

type Beside = { rivals?: Region[]; sd?: number | null; seed?: string }

/** What would settle a prediction with these measurements, without a pause. */
export function settledBy(
  attached: Attached[],
  terms: Terms,
  { rivals = [], sd = null, seed = 'P1' }: Beside = {},
): Settling | null {
  const assessed = assess(attached, terms)
  return drained(settlingOf({ seed, attached, terms, assessed, rivals, sd }))
}

export function drained<T>(steps: Generator<void, T>): T {
  let next = steps.next()
  while (!next.done) next = steps.next()
  return next.value
}
