import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import type { Uncertainty } from '#app/domain/measurement/uncertainty.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
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
  'no-uncertainty': 'no uncertainty given',
  'unknown-level': 'the level is not known',
  'level-too-low': 'the level of the limit is too low',
  'outside-own-interval': 'the value lies outside its own interval',
  'outside-domain': 'the observable cannot have such a value',
}

const scales: Record<Scale, string> = { linear: 'linear', log: 'logarithmic' }

/** The words of the worked examples about verdicts. */
export const verdictWords = {
  reported,
  positions,
  reasons,
  scales,
  noInterval: 'none',
  methods: {
    common: 'one true value',
    'dersimonian-laird': 'DerSimonian–Laird',
    reml: 'REML, normal',
    'hartung-knapp': 'REML, Hartung–Knapp (as usual)',
  },
  allThree: 'all three, pooled',
  alone: 'none',
  prediction: (outcome: Resolution | Verdict | null, essential: boolean) =>
    `${essential ? 'essential, ' : ''}${outcome === null ? 'not measured' : said[outcome]}`,
  tables: {
    reported: {
      caption: 'The value 0.26, reported in four ways',
      columns: ['Reported beside it', '95 % interval'],
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
      caption: '0.28 ± 0.02, 0.37 ± 0.02 and 0.31 ± 0.04 pooled in four ways',
      columns: ['Method', 'Mean', 'Standard error', '95 % interval', 'τ²'],
    },
    groups: {
      caption: 'Three measurements, two of them from the same runs',
      columns: ['Group', 'Measurements', 'Estimate', 'Standard error', '95 % interval'],
    },
    pooled: {
      caption: 'Against the region [0.25, 0.40]',
      columns: ['Measured', '95 % interval', 'Verdict'],
    },
    claims: {
      caption: 'What is known of the registered predictions of a claim, and its status',
      columns: ['Predictions', 'The claim is'],
    },
  },
} as const
