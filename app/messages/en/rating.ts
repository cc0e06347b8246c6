import type { QuestionFlag, RatingAxis } from '#app/domain/question/rating.ts'

const axes: Record<RatingAxis, string> = {
  importance: 'Importance',
  tractability: 'Tractability',
}

/** What the two ends of each scale mean. */
const ends: Record<RatingAxis, string> = {
  importance: '1: of little consequence. 5: much hangs on it.',
  tractability: '1: out of reach at present. 5: could be answered with what is known.',
}

const flags: Record<QuestionFlag, string> = {
  'working-on-it': 'working on it',
  'would-collaborate': 'would collaborate',
  'would-run-experiment': 'would run an experiment',
  'looks-tractable': 'looks tractable',
  'looks-hard': 'looks hard',
}

/** How people rate a question, and the flags they raise on it. */
export const ratingWords = {
  axes,
  ends,
  flags,
  title: 'Ratings',
  median: (median: number) => String(median),
  n: (n: number) => `n = ${n}`,
  own: (own: number) => `yours: ${own}`,
  rate: 'Rate this question',
  change: 'Change your ratings',
  noRating: 'none',
  save: 'Save the ratings',
  refused: {
    own: 'Nobody rates their own question.',
    signIn: 'Sign in to rate it and to raise flags.',
  },
  flagsTitle: 'Flags',
  more: (count: number) => `and ${count.toLocaleString('en')} more`,
  ownFlags: 'Raise or lower your flags',
  opposites: '“Looks tractable” and “looks hard” exclude each other.',
  workingOn: 'Working on',
} as const
