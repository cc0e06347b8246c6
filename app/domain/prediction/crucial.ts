import { areCompatible } from './compatible.ts'
import type { Convert } from './condition-holds.ts'
import type { Condition } from './conditions.ts'
import { type Region, regionsOverlap } from './region.ts'

export type Foretold = {
  id: string
  region: Region
  conditions: readonly Condition[]
  /** The claims it follows from, by id. */
  claims: readonly string[]
}

type Context = { areRivals: (a: string, b: string) => boolean; convert: Convert }

/**
 * The pairs of predictions of one observable between which a good measurement decides: their regions
 * share no value, and either they follow from rival claims or one experiment could meet the
 * conditions of both. In the order in which the predictions are given.
 */
export function crucialPairs(
  predictions: readonly Foretold[],
  { areRivals, convert }: Context,
): [string, string][] {
  const rivals = (a: Foretold, b: Foretold) =>
    a.claims.some((one) => b.claims.some((other) => areRivals(one, other)))
  return predictions.flatMap((a, place) =>
    predictions
      .slice(place + 1)
      .filter((b) => !regionsOverlap(a.region, b.region))
      .filter((b) => rivals(a, b) || areCompatible(a.conditions, b.conditions, convert))
      .map((b): [string, string] => [a.id, b.id]),
  )
}
