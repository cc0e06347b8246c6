import type { EvidenceStanding } from '#app/domain/evidence/evidence.ts'
import type { MeasurementColumn } from '#app/domain/measurement/columns.ts'
import type { Limit } from '#app/domain/measurement/estimate.ts'

const columns: Record<MeasurementColumn, string> = {
  observable: 'Observable',
  label: 'Label',
  value: 'Value',
  unit: 'Unit',
  se: 'Standard error',
  df: 'Degrees of freedom',
  sd: 'Standard deviation',
  low: 'Lower bound',
  high: 'Upper bound',
  limit: 'The value is',
  level: 'Level',
  n: 'Number of runs',
  method: 'Method',
  conditions: 'Conditions',
  group: 'Shares runs with',
  place: 'Place in the source',
  note: 'Note',
}

const hints: Record<MeasurementColumn, string> = {
  observable: 'Its name or key in the registry, such as half-life.',
  label: 'A short name for this value, such as “second site”.',
  value: 'With its standard error, such as 0.34 ± 0.02 or 0.34(2); for a limit, < 0.01.',
  unit: 'That of the observable unless given. Such as µs, kWh or m/s².',
  se: 'Such as 0.02. Give one kind of uncertainty only.',
  df: 'Of the standard error, where they are few and known, such as 4.',
  sd: 'Over the runs, such as 0.05. Needs their number.',
  low: 'Of the interval, or both bounds: [0.4, 0.6].',
  high: 'Of the interval, such as 0.6.',
  limit: 'An upper or a lower limit has a level and no error.',
  level:
    'Of the interval or the limit, such as 95 %, or “proved”. Without a level neither decides anything.',
  n: 'Runs or samples behind the value, such as 5.',
  method: 'How it was measured, such as “fit of a decay”.',
  conditions:
    'What holds for this value, one a line, such as temperature = 18 [°C]. It goes before the conditions of the experiment.',
  group:
    'The same name for values from the same runs or data, such as “north 2026”. A combined estimate takes one of them.',
  place: 'Table, figure or section, such as Table 2.',
  note: 'Anything a reader should know, such as “one run was lost”.',
}

const sides: Record<Limit['side'] | 'none', string> = {
  none: 'a value',
  upper: 'an upper limit',
  lower: 'a lower limit',
}

const standings: Record<EvidenceStanding, string> = {
  counted: 'counts',
  offered: 'conditions to be confirmed',
  'out-of-scope': 'measured under other conditions',
  'not-comparable': 'not comparable',
  input: 'the prediction was made from it',
}

const table = {
  heading: 'Measurements',
  caption: 'Measurements of this experiment, with what they say of registered predictions',
  measured: 'Measured',
  value: 'Value',
  interval: '95 % interval',
  runs: 'Runs',
  says: 'Says',
  acts: 'Actions',
  none: 'Nothing has been measured yet.',
  noInterval: 'no error bars',
  level: 'level not known',
  doubtful: 'outside its own interval, so never combined',
  superseded: 'corrected, see below',
  corrects: 'corrects the value above',
  excluded: (by: string, reason: string) => `left out by ${by}: ${reason}`,
  reported: (value: string) => `reported as ${value}`,
  noPrediction: 'no prediction',
  waits: 'nothing until it is reported',
  out: 'nothing any more',
  inSample: 'in-sample',
  contradicted: (keys: string) => `contradicted: ${keys}`,
  shown: (from: number, to: number, total: number) => `${from} to ${to} of ${total}`,
} as const

const correction = {
  title: (name: string) => `Correct ${name}`,
  lead: 'The earlier value stays readable, marked as corrected. Verdicts follow the new one.',
  reason: 'What was wrong',
  submit: 'Store the correction',
} as const

const exclusion = {
  excludeTitle: (name: string) => `Exclude ${name}`,
  readmitTitle: (name: string) => `Readmit ${name}`,
  excludeLead: 'It stays readable, with your reason, and takes part in no verdict.',
  readmitLead: 'It takes part in verdicts again.',
  reason: 'Reason, public',
  exclude: 'Exclude',
  readmit: 'Readmit',
} as const

const rows = {
  unknownColumn: (heading: string, known: string) =>
    `There is no column “${heading}”. The columns are ${known}.`,
  twice: (heading: string) => `The column “${heading}” stands there twice.`,
  lacking: (column: string) => `The column “${column}” is missing.`,
  others: (understood: string) => `Understood are: ${understood}.`,
  understood: (column: string, heading: string) =>
    heading.toLowerCase() === column ? column : `${column} (from “${heading}”)`,
  noHead: (line: string, known: string) =>
    `The first line must name the columns, and none is known in “${line}”. The columns are ${known}.`,
  blankHeading: (place: number) => `Column ${place} has values and no heading.`,
  columnsMany: (most: number) => `A table has at most ${most} columns.`,
  headingUnit: (heading: string, refusal: string) =>
    `In the heading “${heading}”: ${refusal} Write a unit as value [h].`,
  unitsDiffer: (first: string, other: string) =>
    `“${first}” and “${other}” are in different units. Bring both into one.`,
  unitTwice: (cell: string, heading: string) =>
    `This row is in ${cell}, its heading says ${heading}. Keep one of them.`,
  cells: (have: number, expected: number) =>
    `This row has ${have} ${have === 1 ? 'cell' : 'cells'}, the headings are ${expected}.`,
  quote: 'A quotation mark is not closed, or stands in the middle of a cell.',
  unit: (refusal: string, observable: string, needed: string) =>
    `${refusal} “${observable}” is measured in ${needed}.`,
  at: (row: number, column: string, message: string) =>
    column ? `Row ${row}, ${column}: ${message}` : `Row ${row}: ${message}`,
} as const

const template = [
  'observable,label,value,unit,se,df,sd,low,high,limit,level,n,method,conditions,group,place,note',
  'half-life,first,0.497,1,0.004,,,,,,,5,fit of a decay,method = A; setting = laboratory,,Table 2,',
  'half-life,second,0.519,1,,,,0.490,0.540,,95 %,5,fit of a decay,method = A,,Table 2,',
  'half-life,third,0.61,1,,,,,,upper,95 %,5,fit of a decay,method = A,,Table 3,',
  '',
].join('\n')

export const measurementWords = {
  template,
  columns,
  hints,
  sides,
  standings,
  tableOf: table,
  correction,
  exclusion,
  rows,
  name: (label: string, position: number) => (label ? `“${label}”` : `no. ${position}`),
  count: (count: number) => (count === 1 ? 'one measurement' : `${count} measurements`),
} as const
