import type { VerdictReasonKey } from '#app/domain/verdict/reason.ts'

type Named = { named: readonly string[]; count: number }

const LISTED = 5

/** The first few by name. */
const list = ({ named }: Named): string => {
  const shown = named.slice(0, LISTED).join('; ')
  return named.length > LISTED ? `${shown}; and others` : shown
}

const groups = (count: number) => (count === 1 ? 'one more group' : `${count} more groups`)

/** On what a verdict rests, as a sentence beside it. */
export const verdictReasons: Record<VerdictReasonKey, (of: Named) => string> = {
  'one-group': () => 'It rests on one group, which cannot show how much groups differ.',
  pooled: () => 'The interval of the combined estimate decides.',
  'one-opposes': (of) => `At most one group in ten decides otherwise: ${list(of)}.`,
  'each-group-alone': () => 'Each group decides it alone, and all the same way.',
  'decided-by-some': (of) => `Decided by ${list(of)}; the others agree.`,
  'too-few-groups': ({ count }) => `It waits for ${groups(count)}.`,
  'groups-disagree': (of) => `Groups disagree: ${list(of)}.`,
  'analyses-disagree': (of) => `The analyses of one group disagree: ${list(of)}.`,
  scatter: () => 'The groups differ by more than their errors explain.',
  vague: () => 'The interval is wider than the region.',
  straddles: () => 'The interval reaches over a bound of the region.',
  'beyond-numbers': () => 'Their errors are too far apart to be combined.',
  'level-too-low': (of) => `The level of the limit is too low: ${list(of)}.`,
  'unknown-level': (of) => `The level is not known: ${list(of)}.`,
  'outside-own-interval': (of) => `The value lies outside its own interval: ${list(of)}.`,
  'outside-domain': (of) => `The observable cannot have such a value: ${list(of)}.`,
  'no-uncertainty': () => 'The values are given without an uncertainty.',
  'in-sample-only': () => 'The prediction was made from all the data there are (in-sample).',
  'nothing-measured': () => 'No measurement counts yet.',
}

/** In how many other ways of computing it the verdict is the same. */
export const holdsIn = ({ agree, of }: { agree: number; of: number }) =>
  `It holds in ${agree} of ${of} analyses.`
