import type { MayNotAnswer } from '#app/domain/result/standing.ts'

const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`

const mayNot: Record<MayNotAnswer, string> = {
  'own-result': 'You reported the value, so somebody else answers.',
  'own-prediction': 'You made the prediction, so somebody else answers.',
  role: 'Answered by trusted people without a part in it.',
  curator: 'Answered by curators.',
}

/** What waits for somebody's answer: conditions of results, and results of new people. */
export const waitingWords = {
  title: 'Results that wait for an answer',
  lead: 'A value counts for a prediction once it is known that its conditions hold. Where the report does not say, somebody who neither reported nor predicted says it, with a reason everybody can read.',
  conditions: 'Do the conditions hold?',
  results: 'Results of new people',
  none: 'Nothing waits.',
  asks: (keys: readonly string[]) => {
    if (keys.length === 0) return 'Do the conditions fit, which are told in words?'
    return keys.length === 1
      ? `Does the condition hold: ${listed(keys)}?`
      : `Do the conditions hold: ${listed(keys)}?`
  },
  since: (days: number) =>
    days === 0 ? 'since today' : `waits for ${days} ${days === 1 ? 'day' : 'days'}`,
  answer: 'Answer',
  accept: 'Look at it',
  mayNot,
} as const
