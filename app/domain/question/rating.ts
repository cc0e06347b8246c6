/** What people rate a question by, each from 1 to 5. */
export const RATING_AXES = ['importance', 'tractability'] as const
export type RatingAxis = (typeof RATING_AXES)[number]

/** What people say of themselves, or of a question, under their name. */
export const QUESTION_FLAGS = [
  'working-on-it',
  'would-collaborate',
  'would-run-experiment',
  'looks-tractable',
  'looks-hard',
] as const
export type QuestionFlag = (typeof QUESTION_FLAGS)[number]

/** Nobody says both: raising one of them lowers the other. */
const OPPOSITES: Partial<Record<QuestionFlag, QuestionFlag>> = {
  'looks-tractable': 'looks-hard',
  'looks-hard': 'looks-tractable',
}

export const oppositeOf = (flag: QuestionFlag): QuestionFlag | null => OPPOSITES[flag] ?? null

export type RatingValue = 1 | 2 | 3 | 4 | 5
export type OwnRatings = Partial<Record<RatingAxis, RatingValue>>

/** How many people gave one value. */
export type ValueCount = { value: number; count: number }
export type Median = { median: number | null; n: number }

/** The median of ratings counted by value; halfway between the two in the middle of an even number. */
export function medianOf(counts: readonly ValueCount[]): Median {
  const sorted = [...counts].sort((a, b) => a.value - b.value)
  const n = sumOf(sorted)
  const passed = (place: number) => sumOf(sorted.slice(0, place + 1))
  const at = (place: number) => sorted.find((_, index) => passed(index) > place)?.value
  const [low, high] = [at(Math.floor((n - 1) / 2)), at(Math.floor(n / 2))]
  return { median: low === undefined || high === undefined ? null : (low + high) / 2, n }
}

const sumOf = (counts: readonly ValueCount[]) => counts.reduce((sum, { count }) => sum + count, 0)
