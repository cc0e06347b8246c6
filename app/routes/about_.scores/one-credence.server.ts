import { aggregate, recencyWeight } from '#app/domain/credence/aggregate.ts'
import { credenceText, oddsText, readCredence } from '#app/domain/credence/probability.ts'
import { weightedQuantile } from '#app/domain/credence/weighted-quantile.ts'
import { baseline, brier, logScore, type Outcome, peer } from '#app/domain/score/rules.ts'
import { fixedText } from '#app/domain/text/number-text.ts'
import { explanations } from '#messages/explanations.server.ts'

const words = explanations.scores

const TYPED = ['80', '62.5 %', '4:1', '1 to 3', '0.8', '1/3']

/** What people type, and what the site reads. */
export const typedRows = () =>
  TYPED.map((typed) => {
    const read = readCredence(typed)
    return typeof read === 'number'
      ? [typed, credenceText(read), oddsText(read)]
      : [typed, words.refused[read], '']
  })

const GIVEN = [0.1, 0.3, 0.4, 0.9]

/** Four credences, oldest first, with the weight of each. */
export const weightRows = () =>
  GIVEN.map((p, i) => [
    String(i + 1),
    credenceText(p),
    fixedText(recencyWeight(i + 1, GIVEN.length), 4),
  ])

/** Their median as the site takes it, and the plain one. */
export const medians = () => {
  const weights = GIVEN.map(() => 1)
  return {
    community: credenceText(aggregate(GIVEN) ?? Number.NaN),
    plain: credenceText(weightedQuantile({ values: GIVEN, weights, total: weights.length }, 0.5)),
  }
}

const SCORED: [number, Outcome][] = [
  [0.8, 1],
  [0.8, 0],
  [0.5, 1],
  [0.99, 1],
  [0.99, 0],
]

export const scoreRows = () =>
  SCORED.map(([p, outcome]) => [
    credenceText(p),
    words.outcomes[outcome],
    fixedText(brier(p, outcome), 4),
    fixedText(logScore(p, outcome), 4),
    fixedText(baseline(p, outcome), 3),
  ])

const CROWDS = [
  [0.8, 0.5],
  [0.9, 0.6, 0.5],
]

/** Two and three people on a prediction that was confirmed. */
export const peerRows = () =>
  CROWDS.flatMap((crowd) =>
    crowd.map((p, person) => [
      words.among(crowd.length),
      credenceText(p),
      signed(peer(crowd, person, 1), 4),
    ]),
  )

/** With its sign, as differences are written. */
export const signed = (value: number, decimals: number) =>
  value > 0 ? `+${fixedText(value, decimals)}` : fixedText(value, decimals)
