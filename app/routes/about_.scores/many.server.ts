import { credenceText } from '#app/domain/credence/probability.ts'
import { calibrate, type ForecastPoint } from '#app/domain/score/calibration.ts'
import { discrimination } from '#app/domain/score/discrimination.ts'
import { leaderboard } from '#app/domain/score/leaderboard.ts'
import { crpsNormal, intervalScore } from '#app/domain/score/rules.ts'
import { fixedText } from '#app/domain/text/number-text.ts'
import { explanations } from '#messages/explanations.server.ts'
import { signed } from './one-credence.server.ts'

const words = explanations.scores

/** On as many predictions, for all of their time. */
const forecasts = (p: number, n: number, hits: number): ForecastPoint[] =>
  Array.from({ length: n }, (_, i) => ({
    p,
    outcome: i < hits ? 1 : 0,
    weight: 1,
    prediction: `${p} ${i}`,
  }))

/** Twenty-four predictions of one person. */
const POINTS = [
  ...forecasts(0.15, 5, 1),
  ...forecasts(0.35, 4, 1),
  ...forecasts(0.65, 5, 3),
  ...forecasts(0.82, 4, 3),
  ...forecasts(0.87, 6, 6),
]

export const binRows = () =>
  calibrate(POINTS).bins.flatMap(({ from, to, n, hits, filled }) =>
    filled
      ? [
          [
            words.bin(credenceText(from), credenceText(to)),
            String(n),
            credenceText(filled.mean),
            words.hits(hits, credenceText(filled.share)),
            words.bin(credenceText(filled.low), credenceText(filled.high)),
          ],
        ]
      : [],
  )

/** The Brier score of the same predictions in parts, and how well they tell outcomes apart. */
export const parts = () => {
  const { parts: all } = calibrate(POINTS)
  const tells = discrimination(POINTS)
  if (!all || !tells) throw new Error('the example of calibration has no outcomes')
  return {
    brier: fixedText(all.brier, 4),
    reliability: fixedText(all.reliability, 4),
    resolution: fixedText(all.resolution, 4),
    uncertainty: fixedText(all.uncertainty, 4),
    variance: fixedText(all.withinVariance, 4),
    covariance: fixedText(all.withinCovariance, 4),
    auc: fixedText(tells.mean, 2),
    aucLow: fixedText(tells.spread?.low ?? 0, 2),
    aucHigh: fixedText(tells.spread?.high ?? 1, 2),
    n: String(tells.n),
  }
}

/** Two people with equal sums, and one who has too few predictions to be ranked. */
export function boardRows(least: number) {
  const contender = (personId: string, n: number, edge: number) => ({
    personId,
    since: new Date(0),
    n,
    edge,
  })
  const all = [
    contender('A', least + 8, 3.42),
    contender('B', least, 3.42),
    contender('C', least + 1, -0.81),
    contender('D', least - 1, 6.1),
  ]
  const { rows } = leaderboard(all, least)
  return all.map(({ personId, n, edge }) => {
    const rank = rows.find((row) => row.personId === personId)?.rank
    return [
      personId,
      String(n),
      signed(edge, 2),
      rank === undefined ? words.unranked : String(rank),
    ]
  })
}

const INTERVAL: [number, number] = [0.23, 0.28]
const ALPHA = 0.1
const NORMAL = { mean: 0.26, sd: 0.02 }

export const intervalRows = () =>
  [0.25, 0.29, 0.37].map((x) => [fixedText(x, 2), fixedText(intervalScore(INTERVAL, ALPHA, x), 2)])

export const crpsRows = () =>
  [0.26, 0.29, 0.37].map((x) => [
    fixedText(x, 2),
    fixedText(crpsNormal(NORMAL.mean, NORMAL.sd, x), 6),
  ])
