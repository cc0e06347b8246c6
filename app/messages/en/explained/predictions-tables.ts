const foresight: Record<'prediction' | 'retrodiction', string> = {
  prediction: 'prediction',
  retrodiction: 'retrodiction',
}

/** Two drafts of the same thought. */
const drafts = {
  bad: {
    title: 'Insulated cups keep coffee hot for longer',
    claim: 'none named',
    observable: 'none',
    region: 'none: any result fits “longer”',
    conditions: 'none: any cup in any room',
    criterion: 'none',
  },
  good: {
    title: 'The insulated cup loses half its excess heat in 38 to 46 minutes',
    claim: 'heat leaves an insulated cup through its lid',
    observable: 'half-life of the excess temperature, in min',
    criterion:
      'Refuted if the 95 % interval of the mean over at least ten cups lies outside the region.',
  },
} as const

/** The words of the worked examples about predictions. */
export const predictionWords = {
  foresight,
  drafts,
  conditions: ['lid = closed', 'volume = 200 [mL]', 'room between 19..23 [°C]'].join('\n'),
  experiments: [
    'lid = closed\nvolume = 200 [mL]\nroom = 21 [°C]',
    'lid = open\nvolume = 200 [mL]\nroom = 21 [°C]',
    'lid = closed\nvolume = 200 [mL]',
  ],
  outcomes: {
    matches: 'meets them all: it counts',
    'out-of-scope': (keys: string) => `contradicts ${keys}: measured under other conditions`,
    unknown: (keys: string) => `does not say ${keys}: a trusted person decides`,
  },
  forms: {
    interval: 'between 0.46 and 0.54',
    'half-line': 'at least 0.45',
    'point-tolerance': '0.50, give or take 0.04',
    'point-sd': '0.26 with standard deviation 0.02',
    binary: 'yes or no: “the order of the two is reversed”',
  },
  noRegion: 'none; people decide',
  rule: (level: string, groups: number, reanalyses: boolean) =>
    `${level}, ${groups === 1 ? 'one group' : `${groups} groups`}${reanalyses ? ', new analyses count' : ''}`,
  lowerLimit: (limit: number, level: string | null) =>
    level === null ? `proved: at least ${limit}` : `at least ${limit}, at ${level}`,
  onMarch: (day: number) => `${day} March`,
  missing: (parts: string[]) => parts.join('; ') || 'nothing',
  rows: {
    title: 'Title',
    claim: 'Follows from',
    observable: 'Observable',
    region: 'Region',
    conditions: 'Conditions',
    criterion: 'Falsification criterion',
    missing: 'Missing',
  },
  tables: {
    falsifiable: {
      caption: 'The same thought, as one would say it and as a prediction',
      columns: ['Part', 'Cannot fail', 'Can fail'],
    },
    regions: {
      caption: 'What is stated, and the values it allows',
      columns: ['Stated', 'Region'],
    },
    conditions: {
      caption:
        'Experiments against the conditions lid = closed, volume = 200 [mL], room between 19..23 [°C]',
      columns: ['The experiment says', 'So it'],
    },
    criterion: {
      caption: 'Region [38, 46] min, and what the rule makes of it',
      columns: ['Rule', 'What the site writes'],
    },
    limits: {
      caption: 'Lower limits against two regions',
      columns: ['Region', 'Level asked for', 'Reported', 'Verdict'],
    },
    foresight: {
      caption: 'Registered on 10 March at noon',
      columns: ['Data were public on', 'Then it is a'],
    },
  },
} as const
