import { type CommunityCredence, recencyWeight } from './aggregate.ts'
import { byTime, type Credence } from './standing.ts'
import { weightedQuantile } from './weighted-quantile.ts'

/** From `at` on, until the next step, n people stood so. `community` is null while there are none. */
export type CommunityStep = { at: Date; n: number; community: CommunityCredence | null }

export type Span = { from: Date; until: Date; points: number }

/**
 * The community's credence as steps between two moments, both included: what stood at the first, and
 * what stood after each change. Where that is more than `points` (at least 2) steps, the span is cut
 * into equal parts and the last change of each is taken. Takes rows + points · people in time.
 */
export function aggregateOverTime(rows: readonly Credence[], span: Span): CommunityStep[] {
  const ordered = byTime(rows)
  const { placeOf, community } = measure(ordered)
  // The place of what each person says, among all values; the map keeps people oldest → newest.
  const standing = new Map<string, number>()
  let next = 0
  return momentsOf(ordered, span).map((moment) => {
    for (; next < ordered.length; next++) {
      const row = ordered[next]
      if (!row || row.at.getTime() > moment) break
      standing.delete(row.personId)
      if (row.p !== null) standing.set(row.personId, placeOf(row.p))
    }
    return { at: new Date(moment), n: standing.size, community: community(standing) }
  })
}

/** `from`, if a credence was given by then, and the moments of later changes; few enough of them. */
function momentsOf(ordered: readonly Credence[], { from, until, points }: Span): number[] {
  const start = from.getTime()
  const times = ordered
    .map((row) => Math.max(start, row.at.getTime()))
    .filter((time) => time <= until.getTime())
  const [first, ...later] = new Set(times)
  if (first === undefined || later.length < points) return [...new Set(times)]
  const length = (until.getTime() - first) / (points - 1)
  const lastOf = new Map(
    later.map((time) => [Math.min(points - 2, Math.floor((time - first) / length)), time]),
  )
  return [first, ...lastOf.values()]
}

/** Sorts the values that occur once for all moments; at each, weights are only gathered by value. */
function measure(rows: readonly Credence[]) {
  const values = Float64Array.from(new Set(rows.flatMap(({ p }) => p ?? []))).sort()
  const places = new Map([...values].map((value, place) => [value, place]))
  const weights = new Float64Array(values.length)
  const community = (standing: ReadonlyMap<string, number>): CommunityCredence | null => {
    if (standing.size === 0) return null
    weights.fill(0)
    let [n, total] = [0, 0]
    for (const place of standing.values()) {
      const weight = recencyWeight(++n, standing.size)
      weights[place] = (weights[place] ?? 0) + weight
      total += weight
    }
    const quantile = (share: number) => weightedQuantile({ values, weights, total }, share)
    return { median: quantile(0.5), low: quantile(0.25), high: quantile(0.75) }
  }
  return { placeOf: (p: number) => places.get(p) ?? 0, community }
}
