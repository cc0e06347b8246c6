/** What is wrong with a field, by the key that the input schemas use. */
export const problems = {
  'title.missing': 'A title is needed.',
  'title.long': 'A title has at most 300 characters.',
  'statement.missing': 'State the question.',
  'body.missing': 'Write something first.',
  'body.long': 'This text has more than 100,000 characters.',
  'reason.missing': 'Say why, in a few words.',
  'reason.long': 'A reason has at most 500 characters.',
  'text.nul': 'This text contains a NUL character, which cannot be stored.',
  'text.lone-surrogate': 'This text contains half of a character, which cannot be stored.',
  'tags.many': 'A question has at most eight tags.',
  'tags.letters': 'A tag holds lower-case letters, digits and hyphens.',
  'question.number': 'Name a question by its number, such as Q12.',
  'question.unknown': 'There is no such question.',
  'question.circle': 'A question cannot be a part of itself, or merged into itself.',
  'area.unknown': 'There is no such area.',
  'prize.long': 'At most 300 characters.',
  'date.future': 'This date lies in the future.',
  'choice.unknown': 'Choose one of the options.',
  'date.wrong': 'Give a date such as 2026-11-23.',
} as const

export type ProblemKey = keyof typeof problems
