import { credenceText } from '#app/domain/credence/probability.ts'
import type { Credence } from '#app/domain/credence/standing.ts'
import type { ForecasterScore } from '#app/domain/score/tally.ts'
import { type ScoringInput, scoreForecasters } from '#app/domain/score/time-average.ts'
import { DAY_MS } from '#app/domain/text/day.ts'
import { fixedText } from '#app/domain/text/number-text.ts'
import { explanations } from '#messages/explanations.server.ts'
import { signed } from './one-credence.server.ts'

const day = (n: number) => new Date(n * DAY_MS)

type Given = [person: string, p: number, day: number]

const credences = (given: readonly Given[]): Credence[] =>
  given.map(([personId, p, at]) => ({ personId, p, at: day(at) }))

/** Scores on a prediction registered on day 0 and confirmed by what was public on a later day. */
function scored(given: readonly Given[], publicOn: number, until?: ScoringInput['until']) {
  const scoring = scoreForecasters({
    rows: credences(given),
    registeredAt: day(0),
    effectiveAt: day(publicOn),
    deadline: null,
    outcome: 'confirmed',
    until,
  })
  if (!scoring.ok) throw new Error(`an example is not scored: ${scoring.reason}`)
  return scoring.forecasters
}

const share = (part: number) => `${fixedText(100 * part, 0)} %`

/** A changes their mind half-way; B comes in on day 20. */
export const timeRows = () =>
  scored(
    [
      ['A', 0.5, 0],
      ['B', 0.6, 20],
      ['A', 0.8, 50],
    ],
    100,
  ).map((score) => [
    score.personId,
    share(score.coverage),
    credenceText(score.meanCredence),
    fixedText(score.brier, 4),
    fixedText(score.log, 4),
    fixedText(score.baseline, 3),
    signed(score.peer, 3),
  ])

const PUBLIC_ON = 60

/** Somebody goes from 60 % to 99 %, before or after the evidence was public. */
export const lateRows = () =>
  [null, 40, 70].map((changed) => {
    const given: Given[] = [['A', 0.6, 0]]
    if (changed !== null) given.push(['A', 0.99, changed])
    const [score] = scored(given, PUBLIC_ON)
    return [explanations.scores.changed(changed), ...twoOf(score)]
  })

/** A's own experiment ran on day 40 and was public on day 100. */
export const ownRows = () =>
  scored(
    [
      ['A', 0.7, 0],
      ['B', 0.6, 0],
      ['A', 0.95, 41],
    ],
    100,
    new Map([['A', day(40)]]),
  ).map((score) => [score.personId, share(score.coverage), ...twoOf(score), signed(score.peer, 3)])

const twoOf = (score: ForecasterScore | undefined) =>
  score ? [fixedText(score.brier, 4), fixedText(score.log, 4)] : []
