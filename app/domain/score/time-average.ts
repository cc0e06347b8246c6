import { byTime, type Credence } from '#app/domain/credence/standing.ts'
import { emptyCrowd, passTime } from './crowd.ts'
import { medianCrowd } from './crowd-median.ts'
import type { Outcome } from './rules.ts'
import {
  averaged,
  type Crowds,
  change,
  emptyTally,
  type ForecasterScore,
  type Tally,
} from './tally.ts'
import { type ScoringWindow, scoringWindow } from './window.ts'

export type Decision = 'confirmed' | 'refuted' | 'ambiguous' | 'annulled'

export type ScoringInput = {
  /** Every credence on the prediction, in the order in which they were written. */
  rows: readonly Credence[]
  registeredAt: Date
  /** When the deciding evidence became public. */
  effectiveAt: Date
  deadline: Date | null
  outcome: Decision
  /** When an own experiment that decided ran: from then on its person is not among the forecasters. */
  until?: ReadonlyMap<string, Date>
}

export type Unscored = 'retrodiction' | 'ambiguous' | 'annulled'

export type Scoring =
  | { ok: true; outcome: Outcome; window: ScoringWindow; forecasters: ForecasterScore[] }
  | { ok: false; reason: Unscored }

/**
 * Scores everybody with a credence on a decided prediction. Between changes the last credence stands;
 * what stood before the window counts from its beginning. Brier (0 to 1), log (bits) and the credence
 * are averaged over the time covered; baseline and peer are 0 where none stands and averaged over the
 * whole window, and so is the edge over the crowd (bits), which is 0 as well while fewer than five
 * others stand. Takes M log M in time for M credences.
 */
export function scoreForecasters(input: ScoringInput): Scoring {
  const { outcome: decision } = input
  if (decision !== 'confirmed' && decision !== 'refuted') return { ok: false, reason: decision }
  const window = scoringWindow(input)
  if (!window) return { ok: false, reason: 'retrodiction' }
  const outcome = decision === 'confirmed' ? 1 : 0
  const length = window.to.getTime() - window.from.getTime()
  const forecasters = [...tallies(input, window, outcome)].flatMap(
    ([personId, tally]) => averaged(personId, tally, length) ?? [],
  )
  return { ok: true, outcome, window, forecasters }
}

function tallies(input: ScoringInput, window: ScoringWindow, outcome: Outcome) {
  const tallyOf = new Map<string, Tally>()
  const changes = changesWithin(input, window)
  const crowds: Crowds = {
    all: emptyCrowd(window.from.getTime()),
    others: medianCrowd(
      changes.flatMap(({ p }) => p ?? []),
      outcome,
    ),
  }
  const moveTo = (time: number) => {
    crowds.others.passTime(time - crowds.all.time)
    passTime(crowds.all, time)
  }
  for (const { personId, p, at } of changes) {
    const tally = tallyOf.get(personId) ?? emptyTally()
    tallyOf.set(personId, tally)
    moveTo(Math.max(crowds.all.time, at.getTime()))
    change(tally, crowds, p, outcome)
  }
  moveTo(window.to.getTime())
  for (const tally of tallyOf.values()) change(tally, crowds, null, outcome)
  return tallyOf
}

const NOBODY: ReadonlyMap<string, Date> = new Map()

/** The credences given within or before the window while their person was active, and who stopped. */
function changesWithin({ rows, until = NOBODY }: ScoringInput, { from, to }: ScoringWindow) {
  const lasts = (personId: string, at: Date) => isBefore(at, until.get(personId) ?? to)
  const given = rows.filter(
    ({ personId, at }) => isBefore(at, to) && lasts(personId, at) && lasts(personId, from),
  )
  const stopped = [...until]
    .filter(([, at]) => isBefore(from, at) && isBefore(at, to))
    .map(([personId, at]) => ({ personId, p: null, at }))
  return byTime<Credence>([...given, ...stopped])
}

const isBefore = (a: Date, b: Date): boolean => a.getTime() < b.getTime()
