import type { IntervalKind } from '#app/domain/pooling/pooled.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'

const would: Record<Verdict, string> = {
  supports: 'it would be supported',
  contradicts: 'it would be contradicted',
  inconclusive: 'it would not be decided',
}

const intervals: Record<IntervalKind, string> = {
  'hartung-knapp': 'interval of Hartung and Knapp',
  normal: 'normal interval',
}

export const robustnessWords = {
  title: 'How far it would bend',
  holds: (agree: number, of: number) =>
    agree === of ? `Holds in all ${of} analyses` : `Holds in ${agree} of ${of} analyses`,
  onePlace: 'One measurement, nothing to vary',
  differing: (count: number) => (count === 1 ? 'The one that differs' : `The ${count} that differ`),
  choices: 'If another measurement of a group spoke for it',
  would,
  intervals,
  within: {
    unnamed: 'each group combined, whoever was named',
    'most-precise': 'the most precise of each group',
  },
  without: (name: string) => `without ${name}`,
  alone: (name: string) => `${name} alone`,
} as const
