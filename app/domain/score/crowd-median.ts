import { type PrefixSums, prefixSums } from './prefix-sums.ts'
import { given, type Outcome } from './rules.ts'

/** With fewer others there is no crowd: a median of three is moved by two accounts. */
const CROWD_LEAST = 5

/**
 * Integrals over milliseconds in which at least five others stood: that time itself, how many others
 * there were, and for one credence the median of theirs and its log₂ for the outcome.
 */
export type OverCrowd = { time: number; others: number; median: number; log: number }

/**
 * The people with a standing credence, as each of them sees the others. The median of the others
 * depends on one's own credence alone, and takes at most three values at a time: so the integrals are
 * kept by credence, and a change costs the logarithm of how many credences there are.
 */
export type MedianCrowd = {
  passTime: (by: number) => void
  enter: (p: number) => void
  leave: (p: number) => void
  /** What has been gathered so far for who says p. */
  over: (p: number) => OverCrowd
}

/** Nobody yet. `values` are all credences that anybody will ever enter with. */
export function medianCrowd(values: Iterable<number>, outcome: Outcome): MedianCrowd {
  const sorted = Float64Array.from(new Set(values)).sort()
  const places = new Map([...sorted].map((value, place) => [value, place]))
  const placeOf = (p: number) => places.get(p) ?? 0
  const standing = prefixSums(sorted.length)
  const [medians, logs] = [prefixSums(sorted.length), prefixSums(sorted.length)]
  const passed = { time: 0, others: 0 }
  let people = 0
  const count = (p: number, by: number) => {
    people += by
    standing.add(placeOf(p), by)
  }
  return {
    passTime: (by) => {
      if (people <= CROWD_LEAST || by === 0) return
      passed.time += by
      passed.others += by * (people - 1)
      const steps = mediansOfOthers(standing, people, sorted)
      spread(medians, steps, (median) => by * median)
      spread(logs, steps, (median) => by * Math.log2(given(median, outcome)))
    },
    enter: (p) => count(p, 1),
    leave: (p) => count(p, -1),
    over: (p) => ({ ...passed, median: medians.upTo(placeOf(p)), log: logs.upTo(placeOf(p)) }),
  }
}

/** From a place on, until the next step, the others of who stands there have this median. */
type Step = { from: number; median: number }

function mediansOfOthers(standing: PrefixSums, people: number, values: Float64Array): Step[] {
  const ranked = (rank: number) => standing.firstOver(rank)
  const valueAt = (place: number) => values[place] ?? Number.NaN
  const half = Math.floor(people / 2)
  if (people % 2 === 0) {
    const [below, above] = [ranked(half - 1), ranked(half)]
    return [
      { from: 0, median: valueAt(above) },
      { from: below + 1, median: valueAt(below) },
    ]
  }
  const middle = ranked(half)
  const [low, mid, high] = [valueAt(ranked(half - 1)), valueAt(middle), valueAt(ranked(half + 1))]
  return [
    { from: 0, median: (mid + high) / 2 },
    { from: middle, median: (low + high) / 2 },
    { from: middle + 1, median: (low + mid) / 2 },
  ]
}

function spread(sums: PrefixSums, steps: readonly Step[], amountOf: (median: number) => number) {
  let before = 0
  for (const { from, median } of steps) {
    const amount = amountOf(median)
    sums.add(from, amount - before)
    before = amount
  }
}
