import { type Crowd, enter, leave } from './crowd.ts'
import { baseline, brier, given, logScore, type Outcome } from './rules.ts'

/** What a person earned on a prediction. Sources and averages stand with `scoreForecasters`. */
export type ForecasterScore = {
  personId: string
  brier: number
  log: number
  baseline: number
  peer: number
  /** The share of the window in which a credence of theirs stood, over 0 and at most 1. */
  coverage: number
  /** The average of their credence over that time. */
  meanCredence: number
  /** The last credence that stood. */
  last: number
}

type Standing = { p: number; since: number; ratio: number; others: number }

/** Integrals over milliseconds of what a person earned, and the credence that stands since a time. */
export type Tally = Omit<ForecasterScore, 'personId' | 'coverage'> & {
  covered: number
  standing: Standing | null
}

export const emptyTally = (): Tally => ({
  brier: 0,
  log: 0,
  baseline: 0,
  peer: 0,
  meanCredence: 0,
  last: 0,
  covered: 0,
  standing: null,
})

/** At the crowd's time: counts what stood until now, and lets p stand instead, or nothing. */
export function change(tally: Tally, crowd: Crowd, p: number | null, outcome: Outcome): void {
  if (tally.standing) {
    count(tally, tally.standing, crowd, outcome)
    leave(crowd, Math.log(given(tally.standing.p, outcome)))
  }
  const { time: since, ratio, others } = crowd
  tally.standing = p === null ? null : { p, since, ratio, others }
  if (p !== null) enter(crowd, Math.log(given(p, outcome)))
}

function count(
  tally: Tally,
  { p, since, ratio, others }: Standing,
  crowd: Crowd,
  outcome: Outcome,
) {
  const time = crowd.time - since
  if (time === 0) return
  const own = Math.log(given(p, outcome))
  tally.brier += time * brier(p, outcome)
  tally.log += time * logScore(p, outcome)
  tally.baseline += time * baseline(p, outcome)
  tally.peer += 100 * (own * (crowd.ratio - ratio) - (crowd.others - others))
  tally.meanCredence += time * p
  tally.covered += time
  tally.last = p
}

/**
 * The averages over a window of `length` milliseconds: Brier, log and credence over the time covered,
 * baseline and peer over all of it. Null where no credence stood for any time.
 */
export function averaged(personId: string, tally: Tally, length: number): ForecasterScore | null {
  const { covered } = tally
  if (covered === 0) return null
  return {
    personId,
    brier: tally.brier / covered,
    log: tally.log / covered,
    baseline: tally.baseline / length,
    peer: tally.peer / length,
    coverage: covered / length,
    meanCredence: tally.meanCredence / covered,
    last: tally.last,
  }
}
