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
  about: 'About this experiment',
  reportedBy: 'Reported by',
  authors: 'Done by',
  run: 'Run',
  runDates: 'Run dates',
  from: 'from',
  until: 'until',
  publicSince: 'Public since',
  code: 'Code',
  commit: (commit: string) => `at ${commit}`,
  data: 'Data',
  compute: 'Compute',
  conditions: 'Conditions',
  group: 'Shares runs with',
  conflicts: 'Conflicts of interest',
  aiUse: 'Use of AI',
  source: 'Source',
  readFrom: 'Read in',
  replicates: 'Replicates',
  replicatedBy: 'Replicated by',
  preregistered: 'Preregistered for',
  notStated: 'not stated',
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
  kinds,
  kindHints,
  readIn,
  one: 'Experiment',
  protocol: 'Protocol',
  ...page,
  acts,
} as const
