import type { Unscored } from '#app/domain/score/time-average.ts'
import { shownNumber } from '#app/domain/text/number.ts'

const counted = (one: string, many: string) => (count: number) =>
  `${shownNumber(count)} ${count === 1 ? one : many}`

const predictions = counted('decided prediction', 'decided predictions')
const people = counted('person', 'people')

const none: Record<Unscored | 'nobody', string> = {
  retrodiction:
    'Nobody is scored: the deciding evidence was public before the prediction was registered, so there was nothing left to foretell.',
  ambiguous: 'Nobody is scored on a prediction that was resolved as ambiguous.',
  annulled: 'Nobody is scored on a prediction that was annulled.',
  nobody: 'Nobody is scored: no credence that counts stood before the answer was public.',
}

export const scoreWords = {
  title: 'Scores',
  titleIn: (area: string) => `Scores in ${area}`,
  lead: 'How likely people thought what was later confirmed or refuted, and how right they were.',
  rules: 'How scores are computed',
  filter: {
    label: 'What is counted',
    area: 'Area',
    everywhere: 'The whole site',
    on: 'As of a past day',
    submit: 'Show',
    past: (day: string) => `What had been decided by the end of ${day} and still stands.`,
  },
  board: {
    caption: (least: number) =>
      `People with a crowd on at least ${shownNumber(least)} scored predictions, by the sum of their edge over it`,
    below: (count: number, least: number) =>
      `${people(count)} with a crowd on fewer than ${shownNumber(least)} scored predictions ${count === 1 ? 'is' : 'are'} left out: too few to say.`,
    empty: (least: number) =>
      `Nobody has ${shownNumber(least)} scored predictions yet on which five others said what they believed.`,
    means:
      'Brier scores are means weighted by coverage. They are shown, and nobody is ranked by them: whoever leaves when the news turns bad can improve a mean.',
    more: (shown: number, total: number) =>
      `The first ${shownNumber(shown)} of ${people(total)} are shown.`,
  },
  columns: {
    rank: 'Rank',
    person: 'Person',
    predictions: 'Predictions',
    prediction: 'Prediction',
    outcome: 'Outcome',
    decided: 'Decided',
    credence: 'Credence',
    edge: 'Edge, bits',
    edgeSum: 'Edge, sum in bits',
    crowd: 'Crowd',
    withCrowd: 'Predictions with a crowd',
    scored: 'All scored',
    peer: 'Peer',
    peerSum: 'Peer, sum',
    brier: 'Brier',
    weight: 'Weight Σc',
    log: 'Log, bits',
    coverage: 'Coverage',
  },
  /** Over whom somebody had an edge: what they believed, and how many they were on average. */
  crowd: (credence: string, others: string) => `${credence} of ${others}`,
  noCrowd: 'none',
  facts: {
    label: 'Scores in short',
    on: (scores: number, of: number) =>
      `${counted('score', 'scores')(scores)} on ${predictions(of)}`,
    of: (scores: number, of: number) => `${counted('score', 'scores')(scores)} of ${people(of)}`,
    predictions: 'Decided predictions',
    edge: 'Edge over the crowd, sum in bits',
    edgeOn: (count: number) =>
      count === 0 ? 'no crowd of five others yet' : `on ${predictions(count)} with a crowd`,
    brier: 'Mean Brier score, 0 is best',
    log: 'Mean log score in bits, 0 is best',
    peer: 'Mean peer score, against the others',
    coverage: 'Mean coverage of the time',
    auc: 'Discrimination, 1 is best',
    sized: (value: string, n: number, of: number) =>
      `${value} (n = ${shownNumber(n)} on ${counted('prediction', 'predictions')(of)})`,
    spread: (low: string, high: string) => `95 %: ${low} to ${high}`,
    oneCluster: 'one prediction tells no uncertainty',
    weighed: (weight: string) => `weighted by coverage, Σc = ${weight}`,
    oneOutcome: 'not yet: only one outcome so far',
    few: (n: number, least: number) =>
      `Too few to say: ${predictions(n)}, ${shownNumber(least)} are needed before these numbers mean much.`,
  },
  calibration: {
    title: 'Calibration',
    chart: (n: number) => `Calibration of ${shownNumber(n)} scored credences in ten bins`,
    caption: (n: number, of: number) =>
      `How often what was given a credence came true: ${counted('scored credence', 'scored credences')(n)} on ${predictions(of)}, each averaged over the time for which it stood and weighted by it. Credences on one prediction come true together, so the bands are those of as many independent ones as they are worth.`,
    parts: {
      title: 'The Brier score of the mean credence, in parts',
      reliability: 'Reliability, 0 is best',
      resolution: 'Resolution, more is better',
      uncertainty: 'Uncertainty of the outcomes',
      within: 'Spread within bins',
      brier: 'Brier score of the mean credence',
      sum: 'Brier = reliability − resolution + uncertainty + spread within bins. It is the score of each credence averaged over its time first. The mean Brier score above scores every moment and averages then, so it is larger where people changed their minds.',
    },
  },
  running: {
    title: 'Over time',
    chart: (n: number) => `Mean Brier score so far, over ${shownNumber(n)} scores`,
    caption:
      'The mean Brier score, weighted by coverage, of all that had been decided by then, with an interval clustered by prediction.',
  },
  person: {
    title: (name: string) => `Scores of ${name}`,
    list: 'Scored predictions',
    caption: 'Latest decided first',
    csv: 'All scores as CSV',
    pageOf: (page: number, pages: number) => `page ${page} of ${pages}`,
    empty: 'None of the predictions on which a credence of theirs counts has been decided yet.',
    fact: 'Scores',
    line: (edge: string, crowded: number, count: number) =>
      crowded === 0
        ? `on ${predictions(count)}`
        : `edge ${edge} bits on ${shownNumber(crowded)} of ${predictions(count)}`,
  },
  area: {
    none: 'Scores',
    line: (count: number, of: number) => `Scores of ${people(of)} on ${predictions(count)}`,
  },
  prediction: {
    title: 'Scores',
    of: (name: string) => `Scores on ${name}`,
    told: (total: number, best: string) =>
      best ? `${people(total)}, ${best} first` : people(total),
    caption: 'What each person earned, most edge over the crowd first',
    window: 'Scored from',
    until: 'until',
    windowEnd: ', when the answer was public or the day of the deadline ended.',
    none,
    all: (total: number) => `All ${shownNumber(total)} scores`,
    shown: (shown: number, total: number) =>
      `The best ${shownNumber(shown)} of ${shownNumber(total)} are shown.`,
    undecided: 'This prediction has not been decided, so nobody has been scored on it.',
  },
  recomputing: {
    title: 'What changed in the rules',
    now: 'Scores are being recomputed by new rules. What is not there yet, or was computed by the old ones, follows within minutes.',
    done: 'All scores were computed anew by new rules on',
    why: [
      'When the answer was public is computed from the evidence, no longer typed by who proposes a resolution: three people could type a day after their own last credences.',
      'Leaderboards go by the edge over the crowd, which second accounts hardly move; they could multiply a peer score.',
      'Means, calibration and discrimination weigh a credence by how long it stood, and know that people on one prediction are right or wrong together.',
    ],
    moved: (count: number) =>
      count === 0
        ? 'No effective time moved.'
        : `The effective time of ${predictions(count)} moved; what was typed stands beside it. No resolution changed.`,
  },
  command: 'scores of forecasters',
  recomputeHelp: 'compute all scores anew from the credences',
  recomputed: (count: number) =>
    `Scores computed anew on ${counted('prediction', 'predictions')(count)}.`,
} as const
