import type { ExperimentKind, ExperimentState, ReadIn } from '#app/domain/experiment/state.ts'

const states: Record<ExperimentState, string> = {
  draft: 'Draft',
  planned: 'Planned',
  running: 'Running',
  reported: 'Reported',
  withdrawn: 'Withdrawn',
}

const bases: Record<ExperimentState, string> = {
  draft: 'Only you can see this draft.',
  planned: 'Not begun yet. What it measures counts once it is reported.',
  running: 'The runs are under way. What it measures counts once it is reported.',
  reported: 'Its measurements take part in verdicts.',
  withdrawn: 'Its measurements stay readable and take part in no verdict.',
}

const kinds: Record<ExperimentKind, string> = {
  original: 'Original',
  reported: 'As published',
  derived: 'Derived',
}

const stateHints: Record<'planned' | 'running' | 'reported', string> = {
  planned: 'not begun yet',
  running: 'runs are under way',
  reported: 'finished; measurements take part in verdicts',
}

const kindHints: Record<ExperimentKind, string> = {
  original: 'our own runs',
  reported: 'numbers that others published',
  derived: 'computed from published numbers',
}

const readIn: Record<ReadIn, string> = {
  'primary-data': 'the authors’ own data',
  'primary-text': 'the paper itself',
  secondary: 'another work that quotes it',
  'own-run': 'runs made here',
}

const page = {
  authors: 'Done by',
  runDates: 'Run dates',
  until: 'until',
  publicSince: 'Public since',
  code: 'Code',
  commit: (commit: string) => `at ${commit}`,
  data: 'Data',
  compute: 'Compute',
  group: 'Shares runs with',
  conflicts: 'Conflicts of interest',
  aiUse: 'Use of AI',
  source: 'Source',
  readFrom: 'Read in',
  details: 'Conditions and statements',
  kindOf: 'Numbers',
  bearsOn: 'Attached as evidence to',
  replicates: 'Replicates',
  replicatedBy: 'Replicated by',
  preregistered: 'Preregistered for',
  notStated: 'not stated',
} as const

const form = {
  report: 'Report an experiment',
  reportLead:
    'Say what was done, or will be done, closely enough that somebody could repeat it. Measurements are added on its page.',
  edit: (name: string) => `Edit ${name}`,
  title: 'Title',
  titleHint: 'One line that says what was measured, and in what.',
  kind: 'Whose numbers are they?',
  state: 'State',
  protocol: 'Protocol',
  protocolHint: 'What is varied, what is held fixed, what is measured, and how it is analysed.',
  background: 'Background',
  backgroundHint: 'Why this experiment, and what is known of its weak points. Optional.',
  conditions: 'Conditions',
  conditionsHint:
    'What holds in all runs, one a line. Predictions are matched with it by these names. Example:',
  conditionsExample: 'data = C4\noptimizer = AdamW\nbatch size = 4e6 [token]',
  codeUrl: 'Code',
  codeUrlHint: 'Address of the repository.',
  codeCommit: 'Commit',
  codeCommitHint: 'The commit or release that was run.',
  dataUrl: 'Data',
  dataUrlHint: 'Address of raw results, logs or a data set.',
  runStart: 'Begin of the runs',
  runEnd: 'End of the runs',
  publishedAt: 'Public since',
  dayHint: 'A day such as 2026-11-23.',
  publishedHint: 'When the values were first public. Today unless given, once it is reported.',
  authors: 'Done by',
  authorsHint: 'One name a line.',
  group: 'Shares runs with',
  groupHint:
    'The same name for experiments on the same runs or data. A pool takes one estimate of each.',
  compute: 'Compute',
  computeHint: 'Such as 6e21 FLOP, or 800 GPU-hours on H100.',
  conflicts: 'Conflicts of interest',
  conflictsHint:
    'Who paid for it, and who gains if it comes out one way. Say “none” if there are none.',
  aiUse: 'Use of AI',
  aiUseHint: 'What was written, run or analysed by a machine, and how it was checked.',
  source: 'Source',
  sourceHint: 'The work the numbers are published in: a DOI, an arXiv id or an address.',
  place: 'Place in the source',
  placeHint: 'Table, figure or section.',
  replicates: 'Replicates',
  replicatesHint: 'Experiments that it repeats, such as E5.',
  preregistered: 'Preregistered for',
  preregisteredHint: 'Predictions that it was planned to test, such as P31.',
  submit: 'Report',
  keepDraft: 'Keep as a draft',
} as const

const step = {
  title: (name: string) => `State of ${name}`,
  lead: 'From reported on its measurements take part in verdicts. What is withdrawn stays readable, with the reason, and takes part in none.',
  state: 'New state',
  reason: 'Reason',
  reasonHint: 'Public. Needed when it is withdrawn.',
  submit: 'Change the state',
} as const

const acts = {
  changeState: 'Change the state',
  putForward: 'Publish this draft',
  addMeasurements: 'Add measurements',
  exclude: 'exclude',
  readmit: 'readmit',
  correct: 'correct',
} as const

export const experiment = {
  states,
  bases,
  stateHints,
  kinds,
  kindHints,
  readIn,
  protocol: 'Protocol',
  ...page,
  form,
  step,
  acts,
} as const
