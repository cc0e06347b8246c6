import type { Falsification } from '#app/domain/prediction/falsification.ts'
import type { Missing } from '#app/domain/prediction/missing.ts'
import type { PredictionForm } from '#app/domain/prediction/region.ts'
import type { Dueness } from '#app/domain/prediction/state.ts'

const forms: Record<PredictionForm, string> = {
  interval: 'Between two bounds',
  'half-line': 'At least, or at most',
  'point-tolerance': 'A value with a tolerance',
  'point-sd': 'A value with a standard deviation',
  binary: 'Yes or no, in words',
}

const formHints: Record<PredictionForm, string> = {
  interval: 'lower and upper bound',
  'half-line': 'one bound; leave the other empty',
  'point-tolerance': 'value ± tolerance',
  'point-sd': 'its 95 % interval, value ± 1.96 standard deviations',
  binary: 'the statement says what happens; no measurement decides it by itself',
}

const missing: Record<Missing, string> = {
  claim: 'the claim that it follows from',
  observable: 'the observable it is about',
  region: 'the region: which values it allows',
  statement: 'a statement that says what will happen',
  conditions: 'conditions: when it is meant to hold',
  criterion: 'what would count against it, in words',
  deadline: 'a deadline that is not over yet, or none',
}

const dueness: Record<Dueness, string> = {
  'open-ended': 'open-ended',
  later: 'not due yet',
  due: 'due within 30 days',
  overdue: 'overdue',
  expired: 'expired',
  decided: 'decided',
}

const page = {
  missingTitle: 'Not yet falsifiable: what is missing',
  missingShort: 'What is missing',
  nothingMissing: 'Ready to be registered',
  completeDraft: 'Keep the draft; it can then be registered.',
  asJson: 'The same as the ledger will keep it',
  nothingFrozen: 'none',
  toForm: 'Back to the form',
  complete: 'Nothing is missing. It can be registered.',
  register: 'Register',
  registerTitle: (name: string) => `Register ${name}`,
  registerLead:
    'Registering makes the prediction public, puts it into the ledger and freezes it. This is what will be kept:',
  sealLead:
    'Its terms are sealed now, and wait: for a curator to accept its observable, or to let somebody new register it. Then it is registered unchanged. This is what will be kept:',
  sealNow: 'Seal it now',
  understood: 'I know that it cannot be changed afterwards.',
  registerNow: 'Register it now',
  region: 'Region',
  observable: 'Observable',
  conditions: 'Conditions',
  criterion: 'Falsified if',
  madeFrom: 'Made from',
  deadline: 'Deadline',
  follows: 'Follows from',
  supersededBy: 'Superseded by',
  supersedes: 'New version of',
  evidence: 'Measurements',
  noEvidence: 'No measurement is attached to this prediction yet.',
  report: 'Report an experiment',
  newVersion: 'Make a new version',
  clarify: 'Add a clarification',
  clarifyTitle: (name: string) => `Clarify ${name}`,
  clarifyLead:
    'What was registered stays as it was. A clarification is added below it and to the ledger.',
  clarifyLabel: 'Clarification',
  clarifyNow: 'Add it',
  clarifications: 'Clarifications',
  registration: 'Registration',
  entry: (n: number) => `entry ${n} of the ledger`,
  noVerdict: 'No verdict',
} as const

const groupsInWords = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]

type Falsified = {
  key: Falsification['key']
  /** `[0.45, ∞)`, with its unit. */
  region: string
  level: string
  groups: number
  conditional: boolean
}

const askedOf: Record<Falsification['key'], (groups: number) => string> = {
  'any-groups': () => 'the measurements',
  'groups-at-least': (groups) =>
    `at least ${groupsInWords[groups - 1] ?? groups} independent groups`,
}

/** What contradicts a prediction, from its region and rule. */
const falsified = ({ key, region, level, groups, conditional }: Falsified): string =>
  `Contradicted when the combined ${level} interval of ${askedOf[key](groups)}${
    conditional ? ' that meet its conditions' : ''
  } lies wholly outside ${region}.`

const openEnds = { lower: '(−∞', upper: '∞)' } as const

const verdictSentences = {
  supports: 'Together the measurements support it.',
  contradicts: 'Together the measurements contradict it.',
  inconclusive: 'Together the measurements do not decide it yet.',
  none: 'Nothing that was measured can decide it yet.',
} as const

const pooling = {
  title: 'How they were combined',
  k: 'Groups combined',
  mean: 'Combined estimate',
  se: 'Standard error',
  interval: '95 % interval',
  prediction: '95 % prediction interval, for the true value of a further study',
  q: 'Cochran’s Q',
  i2: 'I²',
  tau2: 'τ²',
  overlap: 'Share of the interval inside the region (second-generation p-value)',
  leaveOneOut: 'Without one at a time',
  without: 'Without',
  method: 'Method',
  logScale: 'On a log scale; τ² and the standard error are those of the natural logarithm.',
  smallP: 'p < 0.001',
  p: (p: string) => `p = ${p}`,
} as const

export const predictionWords = {
  forms,
  formHints,
  missing,
  dueness,
  page,
  verdictSentences,
  pooling,
  falsified,
  reanalysesCount: 'New analyses of the data that it was made from can contradict it too.',
  withoutRule:
    'Its terms were sealed before predictions had a decision rule: they mean 95 % and one group. Where the words of its author ask for more, these are for the people who resolve it.',
  openEnds,
  one: 'Prediction',
} as const
