const calibration = {
  came: 'came true, %',
  given: 'credence given, %',
  inBin: 'number of credences in each bin',
  key: {
    mark: 'observed; area shows how many',
    band: '95 % interval',
    diagonal: 'as often as foretold',
  },
  empty: 'Nothing has been scored yet.',
  percent: (number: string) => `${number} %`,
  range: (low: string, high: string) => `${low} to ${high} %`,
  table: {
    caption: 'Scored credences in bins; worth is how many independent ones they amount to',
    bin: 'Credence',
    n: 'Number',
    predictions: 'Predictions',
    worth: 'Worth',
    mean: 'Mean credence',
    hits: 'Came true',
    share: 'Share',
    band: '95 % interval',
  },
} as const

const running = {
  n: 'n',
  key: {
    mean: 'mean Brier score so far; lower is better',
    band: '95 % interval of the mean',
    chance: 'one half for everything',
  },
  empty: 'Nothing has been scored yet.',
  range: ([low, high]: [string, string]) => `${low} to ${high}`,
  table: {
    caption: 'Mean Brier score of all that was decided up to a moment, newest first',
    when: 'When',
    n: 'Number',
    predictions: 'Predictions',
    mean: 'Mean score',
    interval: '95 % interval',
  },
} as const

export const chartScoreWords = { calibration, running } as const
