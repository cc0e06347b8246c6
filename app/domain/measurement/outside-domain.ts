import type { Domain } from '#app/domain/observable/domain.ts'
import type { Estimate } from './estimate.ts'
import { type Interval, withinDomain } from './interval-at.ts'

/** Whether nothing that an estimate allows is possible: its interval, its side or its bare value. */
export const isOutsideDomain = (estimate: Estimate, domain: Domain): boolean =>
  withinDomain(reachOf(estimate), domain) === null

function reachOf({ value, low, high, limit }: Estimate): Interval {
  if (limit?.side === 'upper') return { low: -Infinity, high: value }
  if (limit?.side === 'lower') return { low: value, high: Infinity }
  return { low: low ?? value, high: high ?? value }
}
