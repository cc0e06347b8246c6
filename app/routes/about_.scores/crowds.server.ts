import { credenceText } from '#app/domain/credence/probability.ts'
import { calibrate, effectiveNumber, type ForecastPoint } from '#app/domain/score/calibration.ts'
import { scoreForecasters } from '#app/domain/score/time-average.ts'
import { clusteredMean } from '#app/domain/statistics/clustered-mean.ts'
import { DAY_MS } from '#app/domain/text/day.ts'
import { fixedText } from '#app/domain/text/number-text.ts'
import { explanations } from '#messages/explanations.server.ts'
import { signed } from './one-credence.server.ts'

const words = explanations.scores

const OWN = 0.99
const CROWDS = [
  [0.9, 0.9, 0.9],
  [0.9, 0.9, 0.9, 0.01, 0.01],
  [0.9, 0.9, 0.9, 0.9, 0.9],
]

/** Somebody against others, all of whom say the same throughout, on a confirmed prediction. */
export const edgeRows = () =>
  CROWDS.map((others) => {
    const { edge, peer, crowdCredence } = against(others)
    return [
      others.map(credenceText).join(', '),
      crowdCredence === null ? words.noCrowd : credenceText(crowdCredence),
      signed(edge, 6),
      signed(peer, 3),
    ]
  })

function against(others: readonly number[]) {
  const at = new Date(0)
  const scoring = scoreForecasters({
    rows: [OWN, ...others].map((p, person) => ({ personId: String(person), p, at })),
    registeredAt: at,
    effectiveAt: new Date(DAY_MS),
    deadline: null,
    outcome: 'confirmed',
  })
  const own = scoring.ok ? scoring.forecasters[0] : undefined
  if (!own) throw new Error('the example of the edge is not scored')
  return own
}

const SCORES = [
  { cluster: '1', value: 0.04, weight: 1 },
  { cluster: '1', value: 0.09, weight: 0.5 },
  { cluster: '1', value: 0.16, weight: 1 },
  { cluster: '2', value: 0.25, weight: 1 },
  { cluster: '2', value: 0.01, weight: 0.2 },
  { cluster: '3', value: 0.36, weight: 0.8 },
]

export const meanRows = () =>
  SCORES.map(({ cluster, value, weight }) => [
    cluster,
    fixedText(value, 2),
    `${fixedText(100 * weight, 0)} %`,
  ])

/** The mean of those scores, with its uncertainty between predictions. */
export function meanFigures() {
  const found = clusteredMean(SCORES)
  if (!found?.spread) throw new Error('the example of a mean has no spread')
  const { mean, spread } = found
  return {
    mean: fixedText(mean, 4),
    meanError: fixedText(spread.se, 4),
    meanLow: fixedText(spread.low, 4),
    meanHigh: fixedText(spread.high, 4),
  }
}

const together = (n: number): ForecastPoint[] =>
  Array.from({ length: n }, () => ({ p: 0.72, outcome: 1, weight: 1, prediction: 'one' }))

/** What many people on few predictions are worth. */
export function crowdFigures() {
  const filled = calibrate(together(100)).bins.find(({ n }) => n > 0)?.filled
  return {
    kish: fixedText(effectiveNumber([30, 10, 10]), 2),
    crowdLow: credenceText(filled?.low ?? Number.NaN),
  }
}
