/** The heads of the worked examples, by the part of the page that each stands in. */
export const scoreTables = {
  credences: {
    caption: 'What is typed, and how it is read',
    columns: ['Typed', 'Credence', 'As odds'],
  },
  community: {
    caption: 'Four credences, oldest first, and what each weighs',
    columns: ['Place', 'Credence', 'Weight'],
  },
  baseline: {
    caption: 'Three scores of one credence',
    columns: ['Credence', 'Came true', 'Brier', 'Log (bits)', 'Baseline'],
  },
  peer: {
    caption: 'Peer scores on a prediction that was confirmed',
    columns: ['Among', 'Credence', 'Peer score'],
  },
  edge: {
    caption: 'Somebody at 99 % against others, on a prediction that was confirmed',
    columns: ['The others', 'Median', 'Edge (bits)', 'Peer score'],
  },
  means: {
    caption: 'Six scores on three predictions',
    columns: ['Prediction', 'Brier', 'Coverage'],
  },
  time: {
    caption: 'Two people over a hundred days',
    columns: ['Person', 'Coverage', 'Mean credence', 'Brier', 'Log', 'Baseline', 'Peer'],
  },
  effective: {
    caption: 'One person, 60 % from day 0 on, evidence public on day 60',
    columns: ['Moved to 99 %', 'Brier', 'Log (bits)'],
  },
  own: {
    caption: 'A’s own experiment ran on day 40',
    columns: ['Person', 'Coverage', 'Brier', 'Log', 'Peer'],
  },
  calibration: {
    caption: 'Twenty-four predictions of one person in bins',
    columns: ['Bin', 'n', 'Mean credence', 'Came true', '95 % band'],
  },
  leaderboards: {
    caption: 'Four people in order',
    columns: ['Person', 'Predictions with a crowd', 'Edge, sum in bits', 'Rank'],
  },
  interval: {
    caption: 'The interval [0.23, 0.28] against three measured values',
    columns: ['Measured', 'Interval score'],
  },
  crps: {
    caption: 'The normal with mean 0.26 and standard deviation 0.02 against three measured values',
    columns: ['Measured', 'CRPS'],
  },
} as const
