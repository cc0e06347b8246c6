import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import type { Uncertainty } from '#app/domain/measurement/uncertainty.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import type { Analysis } from '#app/domain/verdict/robustness.ts'
import type { JudgementReason, Position, Verdict } from '#app/domain/verdict/verdict.ts'

function reported(uncertainty: Uncertainty): string {
  switch (uncertainty.kind) {
    case 'none':
      return 'nothing'
    case 'se':
      return uncertainty.df === null
        ? `standard error ${uncertainty.se}`
        : `standard error ${uncertainty.se} with ${uncertainty.df} degrees of freedom`
    case 'sd':
      return `standard deviation ${uncertainty.sd} over ${uncertainty.n} runs`
    case 'interval': {
      const { low, high, level } = uncertainty
      const of = level === null ? 'of unknown level' : `at ${100 * level} %`
      return `interval [${low}, ${high}] ${of}`
    }
    case 'limit': {
      const { side, level } = uncertainty
      if (level === 1) return `proved ${side} bound`
      return `${side} limit ${level === null ? 'of unknown level' : `at ${100 * level} %`}`
    }
  }
}

const said: Record<Resolution | Verdict, string> = {
  confirmed: 'resolved as confirmed',
  refuted: 'resolved as refuted',
  ambiguous: 'resolved as ambiguous',
  annulled: 'contradicted, but annulled',
  supports: 'supported by its measurements',
  contradicts: 'contradicted by its measurements',
  inconclusive: 'measured, inconclusive',
}

const positions: Record<Position, string> = { inside: 'inside', outside: 'outside' }

const reasons: Record<JudgementReason, string> = {
  inside: 'the interval lies inside',
  disjoint: 'no value is shared',
  straddles: 'the interval straddles a bound',
  vague: 'the interval is wider than the region',
  'no-uncertainty': 'no error given',
  'unknown-level': 'the level is not known',
  'level-too-low': 'the level of the limit is too low',
  'outside-own-interval': 'the value lies outside its own interval',
  'outside-domain': 'the observable cannot have such a value',
}

const scales: Record<Scale, string> = { linear: 'linear', log: 'logarithmic' }

const methods: Record<Analysis['method'] | 'hartung-knapp', string> = {
  common: 'one true value',
  'dersimonian-laird': 'DerSimonian–Laird',
  'paule-mandel': 'Paule–Mandel',
  reml: 'REML',
  'hartung-knapp': 'REML, Hartung–Knapp (as usual)',
}

/** What sets an analysis apart from the usual one. */
function analysis({ method, interval, within, without }: Analysis): string {
  if (without !== null) return `without ${without.replace(/^(?:alone|group) /, '')}`
  const parts = [
    methods[method],
    interval === 'normal' ? 'normal interval' : 'Hartung–Knapp',
    within === 'most-precise' ? 'the most precise of a group' : '',
  ]
  return parts.filter(Boolean).join(', ')
}

/** The words of the worked examples about verdicts. */
export const verdictWords = {
  reported,
  positions,
  reasons,
  scales,
  noInterval: 'none',
  methods,
  analysis,
  examples: {
    threeAndThree: '0, 0, 0, 1, 1, 1 (0.002 each)',
    eightAndOne: 'eight at 0.26, one at 0.40 (0.01 each)',
    elevenAndOne: 'eleven at 0.26, one at 0.40 (0.01 each)',
  },
  disagreeing: (disagree: boolean) => (disagree ? 'yes' : 'no'),
  rule: (level: number, groups: number) =>
    `${Number((100 * level).toFixed(4))} %, ${groups === 1 ? 'one group' : `${groups} groups`}`,
  made: (reanalysis: boolean) =>
    reanalysis ? 'a new analysis of the same data' : 'the data that made it',
  lets: (decide: boolean) => (decide ? 'yes' : 'no'),
  holds: (agree: number, of: number) => `${agree} of ${of}`,
  nowhere: 'none',
  nothing: 'nothing',
  footings: { foretold: 'foretold', known: 'fits what was known' } satisfies Record<
    Footing,
    string
  >,
  prediction: (outcome: Resolution | Verdict | null, essential: boolean) =>
    `${essential ? 'essential, ' : ''}${outcome === null ? 'not measured' : said[outcome]}`,
  tables: {
    footing: {
      caption: 'Against the region [0.23, 0.28], by when the data became public',
      columns: ['Before registration', 'Since', 'All say', 'Those since say', 'So it is'],
    },
    reported: {
      caption: 'The value 0.26, reported in several ways',
      columns: ['Reported beside it', '95 % interval'],
    },
    domain: {
      caption: 'Two values at the edge of what is possible',
      columns: ['Measured', 'Possible', '95 % interval', 'Compared', 'Region', 'Verdict'],
    },
    limits: {
      caption: 'Limits of a quantity that cannot be negative, against a region that ends at 0.05',
      columns: ['Reported', 'Interval', 'Verdict', 'Why'],
    },
    bare: {
      caption: 'Against the region [0.23, 0.28]',
      columns: ['Value', 'Reported beside it', 'Verdict', 'Value lies', 'Why'],
    },
    log: {
      caption: '0.002 ± 0.0005 against the region [0.001, 0.004]',
      columns: ['Scale', '95 % interval', 'Verdict'],
    },
    pool: {
      caption: '0.28 ± 0.02, 0.37 ± 0.02 and 0.31 ± 0.04 combined in five ways, the last as usual',
      columns: ['Method', 'Mean', 'Standard error', '95 % interval', 'τ²'],
    },
    groups: {
      caption: 'Analyses of the same data, as one estimate',
      columns: ['Analyses', 'Estimate', 'Standard error', 'ν', '95 % interval', 'Disagree'],
    },
    pooled: {
      caption: 'Groups with their standard errors, called A, B, C and so on',
      columns: ['Groups', 'Region', 'Together', 'Verdict', 'Why'],
    },
    decision: {
      caption: 'A: 0.26 ± 0.008 and B: 0.255 ± 0.008 against the region [0.23, 0.28]',
      columns: ['Rule', 'Verdict', 'Why'],
    },
    made: {
      caption: 'One measurement, A, against the region [0.23, 0.28]',
      columns: ['Comes from', 'Measured', 'Rule lets new analyses count', 'Verdict', 'Why'],
    },
    robustness: {
      caption: 'How far three verdicts bend; groups are called A, B and C',
      columns: ['Groups', 'Region', 'Verdict', 'Holds in', 'Changes with'],
    },
    claims: {
      caption: 'What is known of the registered predictions of a claim, and its status',
      columns: ['Predictions', 'The claim is'],
    },
  },
} as const
