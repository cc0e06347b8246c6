import type { ExperimentKind, ExperimentState, ReadIn } from '#app/domain/experiment/state.ts'
import type { TakingPart } from '#app/domain/experiment/taking-part.ts'

const bases: Record<ExperimentState, string> = {
  draft: 'Only you can see this draft.',
  planned: 'Not begun yet. What it measures counts once it is reported.',
  running: 'The runs are under way. What it measures counts once it is reported.',
  reported: 'Its measurements take part in verdicts.',
  withdrawn: 'Its measurements stay readable and take part in no verdict.',
}

const takingPart: Record<TakingPart, string> = {
  'none-measured': 'It has no measurements, so it takes part in no verdict.',
  'none-attached': 'No registered prediction is about what it measured yet.',
  'none-counted': 'Its measurements are attached to predictions, and count in no verdict.',
  counted: 'Its measurements take part in verdicts.',
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
  reanalysisOf: 'Analyses anew the data of',
  reanalysedBy: 'Data analysed anew by',
  tests: 'Tests',
  preregistered: 'Preregistered for',
  preregisteredOn: 'laid down on',
  notStated: 'not stated',
} as const

const step = {
  title: (name: string) => `State of ${name}`,
  lead: 'From reported on its measurements take part in verdicts. What is withdrawn stays readable, with the reason, and takes part in none.',
  state: 'New state',
  reason: 'Reason',
  reasonHint: 'Public. Needed when it is withdrawn.',
  submit: 'Change the state',
} as const

const publication = {
  title: (day: string) => `Public since ${day}?`,
  endTitle: (day: string) => `No longer confirm ${day}`,
  lead: 'Whoever reported these values states this day. What a work says counts as found after a registration only where somebody without a part in it has looked the day up.',
  endLead:
    'The day stays as it is stated. Until somebody confirms it again, what follows from it may have been known before.',
  where: 'Where this day stands, public',
  whyNot: 'What is wrong with it, public',
  confirm: 'Confirm the day',
  end: 'Take the confirmation back',
  act: 'Confirm the day of publication',
  takeBack: 'Take back a confirmed day',
  unconfirmed: 'as stated, confirmed by nobody',
  confirmed: 'confirmed by',
  here: 'since it was reported here',
} as const

const acts = {
  changeState: 'Change the state',
  putForward: 'Publish this draft',
  replicate: 'Report a replication',
  addMeasurements: 'Add measurements',
  exclude: 'exclude',
  readmit: 'readmit',
  correct: 'correct',
} as const

export const experimentWords = {
  bases,
  takingPart,
  stateHints,
  kinds,
  kindHints,
  readIn,
  protocol: 'Protocol',
  ...page,
  step,
  acts,
  publication,
} as const
