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
      `People with at least ${shownNumber(least)} scored predictions, by their mean peer score`,
    below: (count: number, least: number) =>
      `${people(count)} with fewer than ${shownNumber(least)} scored predictions ${count === 1 ? 'is' : 'are'} left out: too few to say.`,
    empty: (least: number) => `Nobody has ${shownNumber(least)} scored predictions yet.`,
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
    peer: 'Peer',
    meanPeer: 'Mean peer',
    brier: 'Brier',
    log: 'Log, bits',
    coverage: 'Coverage',
  },
  facts: {
    label: 'Scores in short',
    on: (count: number) => `Means over ${predictions(count)}`,
    of: (scores: number, of: number) =>
      `Means over ${counted('score', 'scores')(scores)} of ${people(of)}`,
    predictions: 'Decided predictions',
    brier: 'Brier, 0 is best',
    log: 'Log, bits, 0 is best',
    peer: 'Peer, against the others',
    coverage: 'Coverage of the time',
    auc: 'Discrimination, 1 is best',
    sized: (value: string, n: number) => `${value} (n = ${shownNumber(n)})`,
    oneOutcome: 'not yet: only one outcome so far',
    few: (n: number, least: number) =>
      `Too few to say: ${shownNumber(n)} scored, ${shownNumber(least)} are needed before these numbers mean much.`,
  },
  calibration: {
    title: 'Calibration',
    chart: (n: number) => `Calibration of ${shownNumber(n)} scored credences in ten bins`,
    caption: (n: number) =>
      `How often what was given a credence came true: ${counted('scored credence', 'scored credences')(n)}, each averaged over the time for which it stood.`,
    parts: {
      title: 'The Brier score in parts',
      reliability: 'Reliability, 0 is best',
      resolution: 'Resolution, more is better',
      uncertainty: 'Uncertainty of the outcomes',
      within: 'Spread within bins',
      sum: 'Brier = reliability − resolution + uncertainty + spread within bins.',
    },
  },
  running: {
    title: 'Over time',
    chart: (n: number) => `Mean Brier score so far, over ${shownNumber(n)} scores`,
    caption: 'The mean Brier score of all that had been decided by then.',
  },
  person: {
    title: (name: string) => `Scores of ${name}`,
    list: 'Scored predictions',
    caption: 'Latest decided first',
    csv: 'All scores as CSV',
    pageOf: (page: number, pages: number) => `page ${page} of ${pages}`,
    empty: 'None of the predictions on which a credence of theirs counts has been decided yet.',
    fact: 'Scores',
    line: (peer: string, count: number) => `mean peer ${peer} over ${predictions(count)}`,
  },
  area: {
    none: 'Scores',
    line: (count: number, of: number) => `Scores of ${people(of)} on ${predictions(count)}`,
  },
  prediction: {
    title: 'Scores',
    of: (name: string) => `Scores on ${name}`,
    caption: 'What each person earned, best first',
    window: 'Scored from',
    until: 'until',
    windowEnd: ', when the answer was public or the deadline passed.',
    none,
    all: (total: number) => `All ${shownNumber(total)} scores`,
    shown: (shown: number, total: number) =>
      `The best ${shownNumber(shown)} of ${shownNumber(total)} are shown.`,
    undecided: 'This prediction has not been decided, so nobody has been scored on it.',
  },
  command: 'scores of forecasters',
  recomputeHelp: 'compute all scores anew from the credences',
  recomputed: (count: number) =>
    `Scores computed anew on ${counted('prediction', 'predictions')(count)}.`,
} as const
