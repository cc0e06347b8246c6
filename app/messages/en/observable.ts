import type { Standing } from '#app/domain/observable/value.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'

const scales: Record<Scale, string> = { linear: 'linear', log: 'logarithmic' }

const scaleHints: Record<Scale, string> = {
  linear: 'differences are compared',
  log: 'ratios are compared; values lie above zero',
}

const standings: Record<Standing, string> = {
  stands: '',
  corrected: 'corrected by a later value',
  excluded: 'left out by a curator',
  withdrawn: 'its experiment was withdrawn',
  unreported: 'its experiment is not reported yet',
}

/** What the measurements say of a prediction, in one word. */
const outcomes: Record<Verdict, string> = {
  supports: 'Supported',
  contradicts: 'Contradicted',
  inconclusive: 'Not decided yet',
}

const list = {
  title: 'Observables',
  lead: 'What is measured in this field. Predictions and measurements name an observable of this registry, so that they can be held against each other.',
  add: 'Add an observable',
  propose: 'Propose an observable',
  proposed: 'proposed',
  units: 'Units',
  search: 'Find an observable',
  searchHint: 'A part of its name, of another name, of its symbol or unit.',
  find: 'Find',
  showAll: 'Show all observables',
  none: 'No observable is called by this.',
  empty: 'The registry is empty.',
  shown: (shown: number, total: number) => `${shown} of ${total} observables.`,
  columns: {
    symbol: 'Symbol',
    name: 'Name',
    unit: 'Unit',
    scale: 'Scale',
    predictions: 'Predictions',
    measurements: 'Measurements',
  },
  predictions: (count: number) => (count === 1 ? 'prediction' : 'predictions'),
  measurements: (count: number) => (count === 1 ? 'measurement' : 'measurements'),
} as const

const page = {
  registry: 'Observable',
  definition: 'Definition',
  about: 'About this observable',
  unit: 'Unit',
  plain: '1 (a plain number)',
  scale: 'Scale',
  domain: 'Possible values',
  aliases: 'Other names',
  key: 'Key',
  changed: 'Last changed',
  report: 'Report measurements of it',
  edit: 'Edit',
  history: 'History',
  axis: 'Predictions and measurements',
  axisTitle: (name: string) => `All that is foretold and measured of: ${name}`,
  short:
    'Each line that opens lists the first ten of its values; the table below and the file have the others.',
  axisCaption:
    'Bands are the values that a prediction allows; marks are measured values with their 95 % intervals. The lists below hold the same.',
  axisFileCaption:
    'Bands are the values that a prediction allows; marks are measured values with their 95 % intervals.',
  nothing: 'Nothing has been foretold or measured of it yet.',
  predict: 'Write a prediction',
  predictions: 'Predictions',
  noPredictions: 'No public prediction is about it yet.',
  prediction: 'Prediction',
  region: 'Region',
  claim: 'Follows from',
  outcome: 'Outcome',
  pooled: 'Combined estimate',
  supersededBy: 'superseded by',
  values: 'Values over time',
  valuesCaption:
    'By the day on which a value became public here or elsewhere, the latest first. Values that were corrected or left out stay, with the reason.',
  noValues: 'No value has been measured yet.',
  date: 'Public since',
  value: 'Value',
  interval: '95 % interval',
  experiment: 'Experiment',
  standing: 'Standing',
  reason: (standing: Standing, reason: string) =>
    reason ? `${standings[standing]}: ${reason}` : standings[standing],
  corrects: 'a correction',
  doubtful: 'outside its own interval, so never combined',
  levelUnknown: 'level of the interval not known',
  reported: (value: string) => `reported as ${value}`,
  noInterval: 'no error bars',
  cut: (left: number) =>
    left === 1
      ? 'One measurement entered earlier is not shown here; the file has more.'
      : `${left} measurements entered earlier are not shown here; the file has more.`,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
} as const

const form = {
  add: 'Add an observable',
  addLead:
    'One entry is one quantity. What was measured, where and how, belongs in the conditions of predictions and measurements.',
  propose: 'Propose an observable',
  proposeLead:
    'One entry is one quantity. A curator takes it into the registry; predictions can be written about it at once.',
  proposeSubmit: 'Propose it',
  edit: (name: string) => `Edit: ${name}`,
  name: 'Name',
  nameHint: 'What it is called in the field, such as “half-life”.',
  symbol: 'Symbol',
  symbolHint: 'TeX without dollar signs, such as \\alpha_N.',
  symbolFault: (fault: string) => `This symbol cannot be set: ${fault}`,
  definition: 'Definition',
  definitionHint:
    'What exactly is measured, so that two people would measure the same. Such as “The time until half of the sample has decayed, fitted over the first hour.”',
  unit: 'Unit',
  unitHint: 'As people write it, such as °C, years or mmol/L; 1 for a plain number.',
  unitKept: 'Unit and scale stay, because measurements or registered predictions count in them.',
  scale: 'Scale',
  scales,
  scaleHints,
  domainLower: 'Smallest possible value',
  domainUpper: 'Largest possible value',
  domainLowerHint: 'Such as 0. Empty for unbounded.',
  domainUpperHint: 'Such as 1. Empty for unbounded.',
  aliases: 'Other names',
  aliasesHint: 'Separated by commas, such as “decay time, T half”. It is found under each of them.',
  taken: (name: string, other: string) =>
    `“${name}” leads to the observable “${other}” already. Names lead to one observable only.`,
  short: 'Key',
  shortHint:
    'Stands in the address and cannot be changed, such as half-life. Made from the name when left empty.',
  further: 'Possible values, other names, its key',
  submit: 'Add to the registry',
} as const

const decision = {
  state: 'State',
  states: { proposed: 'Proposed', accepted: 'Accepted', 'turned-down': 'Turned down' },
  proposed: 'Proposed; it waits for a curator. Predictions about it are sealed until then.',
  turnedDown: 'Turned down. It is kept for those who named it, and nothing new can be said of it.',
  because: 'The reason:',
  answer: 'Answer for it',
  title: (name: string) => `Take “${name}” into the registry?`,
  lead: 'Accepted, predictions that were sealed on it are registered as they stand. Mend name, symbol or definition first if that is all it takes. Turned down, they become drafts again and their authors read why.',
  choice: 'Your answer',
  choices: { accept: 'Accept it', decline: 'Turn it down' },
  reason: 'Reason',
  reasonHint: 'Needed if it is turned down, such as the observable to use instead.',
  submit: 'Answer',
} as const

const history = {
  title: (name: string) => `History of ${name}`,
  parts: { title: 'Name', statement: 'Definition' },
} as const

const unitsPage = {
  title: 'Units',
  lead: 'Standard units are written as UCUM codes, such as kg.m/s2 or h. These are the site’s own besides.',
  registry: 'Observables',
  code: 'Code',
  name: 'Name',
  means: 'Means',
  of: (factor: string, dimension: string) =>
    dimension === '1' ? factor : `${factor} × ${dimension}`,
  itself: 'a unit of its own',
  own: 'Own units',
  none: 'There are no own units yet.',
  convert: 'Convert a value',
  convertLead: 'What a value is in another unit, as measurements are converted.',
  value: 'Value',
  valueHint: 'Such as 0.5 or 6e21.',
  from: 'From unit',
  to: 'To unit',
  submit: 'Convert',
  equals: (value: string, from: string, other: string, to: string) =>
    `${value} ${from} = ${other} ${to}`,
  add: 'Add a unit',
  addLead:
    'A unit cannot be changed or taken back once it is there, because stored values rest on it.',
  codeHint: 'Letters, or anything in square brackets, such as [pp].',
  factor: 'Factor',
  factorHint: 'How many of the unit below it is.',
  dimension: 'Times',
  dimensionHint: 'A unit code; the same code again for a unit of its own.',
  addSubmit: 'Add the unit',
} as const

export const observableWords = {
  list,
  page,
  decision,
  form,
  history,
  unitsPage,
  scales,
  outcomes,
  notMeasured: 'Not measured yet',
} as const
