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
