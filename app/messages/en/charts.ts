import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import type { Position } from '#app/domain/verdict/verdict.ts'

type Sign = 'supports' | 'contradicts' | 'inconclusive' | 'bare' | 'measured' | 'excluded'

const signs: Record<Sign, string> = {
  supports: 'supports',
  contradicts: 'contradicts',
  inconclusive: 'inconclusive',
  bare: 'no error bars',
  measured: 'measured',
  excluded: 'left out',
}

const counts: Record<Sign, [string, string]> = {
  supports: ['supports', 'support'],
  contradicts: ['contradicts', 'contradict'],
  inconclusive: ['inconclusive', 'inconclusive'],
  bare: ['without error bars', 'without error bars'],
  measured: ['measured', 'measured'],
  excluded: ['left out', 'left out'],
}

const places: Record<Position, string> = {
  inside: 'inside the region, without error bars',
  outside: 'outside the region, without error bars',
}

const rows = {
  sections: {
    pool: 'In the combined estimate',
    limits: 'Limits, judged and not combined',
    aside: 'Not in the combined estimate',
    bare: 'Without error bars',
    excluded: 'Left out, with the reason',
    measured: 'Measurements',
    superseded: 'Superseded values',
    predictions: 'Predictions',
  },
  columns: {
    measurement: 'Measurement',
    verdict: 'Verdict',
    drawn: 'On the axis',
    value: 'Value',
    interval: '95 % interval',
    weight: 'Weight',
    prediction: 'Prediction',
    region: 'Region',
    state: 'State',
  },
  flags: { 'in-sample': 'in-sample', superseded: 'superseded', later: 'came later' },
  key: {
    ...signs,
    measured: 'measured, with 95 % interval',
    bare: 'without error bars',
    region: 'region foretold',
    pool: 'combined estimate, with prediction interval',
  },
  /** What a row's drawing says, for those who do not see it. */
  said: (sign: Sign, position: Position | null) =>
    sign === 'bare' && position ? places[position] : signs[sign],
  counted: (sign: Sign, count: number) => `${count} ${counts[sign][count === 1 ? 0 : 1]}, `,
  interval: ([low, high]: [string, string]) => `[${low}, ${high}]`,
  range: ([low, high]: [string, string]) => `${low} to ${high}`,
  noInterval: 'no interval',
  limits: {
    signs: { upper: { open: '<', closed: '≤' }, lower: { open: '>', closed: '≥' } },
    at: {
      upper: (level: string) => `upper limit (${level})`,
      lower: (level: string) => `lower limit (${level})`,
    },
    proved: { upper: 'upper bound, proved', lower: 'lower bound, proved' },
    levelUnknown: {
      upper: 'upper limit, level not known',
      lower: 'lower limit, level not known',
    },
  },
  percent: (share: string) => `${share} %`,
  further: 'Further measurements',
  pooled: 'Combined',
  predictionInterval: (interval: string) => `prediction interval ${interval}`,
  separator: ' · ',
} as const

type Bounds = { lower: string | null; upper: string | null }

function bounds({ lower, upper }: Bounds): string {
  if (lower === null) return upper === null ? 'any value' : `at most ${upper}`
  return upper === null ? `at least ${lower}` : `[${lower}, ${upper}]`
}

const axis = {
  bounds,
  apartFrom: (names: string[]) => `shares no value with ${names.join(', ')}`,
  crucial: {
    title: 'Crucial: one good measurement decides between',
    and: 'and',
    gap: ([upper, lower]: [string, string]) =>
      `(one ends at ${upper}, the other begins at ${lower})`,
  },
} as const

const graph = {
  drawing: 'The chain as a drawing',
  asList: 'The same as a list',
  again: '(see above)',
  left: (count: number) =>
    count === 1
      ? 'One record further away is not drawn.'
      : `${count} records further away are not drawn.`,
  relations: {
    answers: 'answers it',
    'bears-on': 'bears on it',
    'follows-from': 'follows from it',
    supports: 'supports it',
    contradicts: 'contradicts it',
    qualifies: 'qualifies it',
    'meets-criterion': 'is said to meet the criterion of it',
    inconclusive: 'does not decide it',
    rival: 'rival of',
    supersedes: 'supersedes',
    'part-of': 'part of',
    replicates: 'replicates',
    'reanalysis-of': 'analyses its data anew',
    'to-test': 'is preregistered for it',
    tests: 'tests it',
  },
} as const

const matrix = { claim: 'Claim' } as const

/** A plot as a file of its own. */
const file = {
  axis: (name: string, unit: string) => (unit === '1' ? name : `${name} [${shownUnit(unit)}]`),
  keep: 'To keep:',
  svg: 'drawing (SVG)',
  csv: 'numbers (CSV)',
} as const

export const chartWords = {
  ...rows,
  ...axis,
  file,
  graph,
  matrix,
} as const
