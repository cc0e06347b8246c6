import { type Crowd, enter, leave } from './crowd.ts'
import type { MedianCrowd, OverCrowd } from './crowd-median.ts'
import { baseline, brier, given, logScore, type Outcome } from './rules.ts'

/** What a person earned on a prediction. Sources and averages stand with `scoreForecasters`. */
export type ForecasterScore = {
  personId: string
  brier: number
  log: number
  baseline: number
  peer: number
  /** Over the crowd, in bits. */
  edge: number
  /** How many others stood on average while there was a crowd; 0 where there never was one. */
  crowd: number
  /** The median of their credences, averaged over that time. */
  crowdCredence: number | null
  /** The share of the window in which a credence of theirs stood, over 0 and at most 1. */
  coverage: number
  /** The average of their credence over that time. */
  meanCredence: number
  /** The last credence that stood. */
  last: number
}

/** The people with a standing credence: all together, and as each sees the others. */
export type Crowds = { all: Crowd; others: MedianCrowd }

type Standing = { p: number; since: number; ratio: number; others: number; over: OverCrowd }

type Averaged = 'brier' | 'log' | 'baseline' | 'peer' | 'edge' | 'meanCredence' | 'last'

/** Integrals over milliseconds of what a person earned, and the credence that stands since a time. */
export type Tally = Pick<ForecasterScore, Averaged> & {
  covered: number
  crowded: number
  crowd: number
  crowdCredence: number
  standing: Standing | null
}

export const emptyTally = (): Tally => ({
  brier: 0,
  log: 0,
  baseline: 0,
  peer: 0,
  edge: 0,
  meanCredence: 0,
  last: 0,
  covered: 0,
  crowded: 0,
  crowd: 0,
  crowdCredence: 0,
  standing: null,
})

/** At the crowd's time: counts what stood until now, and lets p stand instead, or nothing. */
export function change(tally: Tally, crowds: Crowds, p: number | null, outcome: Outcome): void {
  const { all, others } = crowds
  if (tally.standing) {
    count(tally, tally.standing, crowds, outcome)
    leave(all, Math.log(given(tally.standing.p, outcome)))
    others.leave(tally.standing.p)
  }
  tally.standing = null
  if (p === null) return
  const { time: since, ratio } = all
  tally.standing = { p, since, ratio, others: all.others, over: others.over(p) }
  enter(all, Math.log(given(p, outcome)))
  others.enter(p)
}

function count(tally: Tally, standing: Standing, { all, others }: Crowds, outcome: Outcome) {
  const { p, since, ratio } = standing
  const time = all.time - since
  if (time === 0) return
  const own = Math.log(given(p, outcome))
  tally.brier += time * brier(p, outcome)
  tally.log += time * logScore(p, outcome)
  tally.baseline += time * baseline(p, outcome)
  tally.peer += 100 * (own * (all.ratio - ratio) - (all.others - standing.others))
  tally.meanCredence += time * p
  tally.covered += time
  tally.last = p
  countOver(tally, standing, others.over(p), outcome)
}

function countOver(tally: Tally, { p, over }: Standing, now: OverCrowd, outcome: Outcome) {
  const time = now.time - over.time
  if (time === 0) return
  tally.edge += time * Math.log2(given(p, outcome)) - (now.log - over.log)
  tally.crowded += time
  tally.crowd += now.others - over.others
  tally.crowdCredence += now.median - over.median
}

/**
 * The averages over a window of `length` milliseconds: Brier, log and credence over the time covered,
 * baseline, peer and edge over all of it. Null where no credence stood for any time.
 */
export function averaged(personId: string, tally: Tally, length: number): ForecasterScore | null {
  const { covered, crowded } = tally
  if (covered === 0) return null
  return {
    personId,
    brier: tally.brier / covered,
    log: tally.log / covered,
    baseline: tally.baseline / length,
    peer: tally.peer / length,
    edge: tally.edge / length,
    crowd: crowded === 0 ? 0 : tally.crowd / crowded,
    crowdCredence: crowded === 0 ? null : tally.crowdCredence / crowded,
    coverage: covered / length,
    meanCredence: tally.meanCredence / covered,
    last: tally.last,
  }
}
