import type { RefusalWhat } from '#app/domain/refusal/kinds.ts'
import type { MayNotAnswer } from '#app/domain/result/standing.ts'
import { MOST_COUNTED, type QueueName, type waitedFor } from '#app/domain/waiting/queues.ts'
import type { WaitingActName } from '#app/domain/waiting/row.ts'
import { refusalWords } from './refusals.ts'

const number = (count: number) => count.toLocaleString('en')
const counted = (count: number, one: string) => `${number(count)} ${count === 1 ? one : `${one}s`}`

const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`

/** At the head of a sentence counts up to ten are words. */
const WORDS = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

const mayNot: Record<MayNotAnswer, string> = {
  'own-result': 'You reported the value, so somebody else answers.',
  'own-prediction': 'You made the prediction, so somebody else answers.',
  'own-question': 'You proposed it, so somebody else answers.',
  'own-item': 'You wrote it, so somebody else lets it in.',
  'own-attempt': 'You claim it, so somebody else reviews.',
  role: 'Answered by trusted people without a part in it.',
  curator: 'Answered by curators.',
}

const acts: Record<WaitingActName, string> = {
  accept: 'Accept',
  decide: 'Decline or merge…',
  look: 'Look at it',
  answer: 'Answer…',
  'make-member': 'Make a member',
  'not-yet': 'Not yet…',
  'not-this-way': 'Not this way…',
  'co-sign': 'Co-sign',
  dispute: 'Dispute…',
  dismiss: 'Dismiss…',
  review: 'Review…',
  'say-outcome': 'Say how it came out…',
  'try-again': 'Try again',
  'give-up': 'Give up',
}

const isOwnWord = (why: MayNotAnswer | RefusalWhat): why is MayNotAnswer => why in mayNot

/** What waits for somebody: on the desk, and on a page of its own. */
export const waitingWords = {
  title: 'What waits for an answer',
  lead: 'Somebody without a part in it answers, with a reason that everybody can read. A value counts for a prediction once it is known that its conditions hold.',
  columns: { queue: 'Queue', waiting: 'Waiting', oldest: 'Oldest', who: 'Who may answer' },
  queues: {
    questions: ['Proposed questions', 'curators'],
    items: ['First items of new people', 'curators'],
    observables: ['Proposed observables', 'curators'],
    conditions: ['Conditions to confirm', 'trusted, without a part in it'],
    members: ['Asking to be a member', 'curators'],
    resolutions: ['Resolutions to co-sign', 'trusted, without a part in it'],
    disputes: ['Disputes of resolutions', 'curators, without a part in it'],
    establishments: ['Claims to be held established', 'trusted, without a part in it'],
    attempts: ['Attempts under review', 'trusted'],
    overdue: ['Overdue predictions', 'trusted, without a part in it'],
    jobs: ['Failed jobs', 'administrators'],
  } satisfies Record<QueueName, [string, string]>,
  count: (count: number) => (count > MOST_COUNTED ? `${number(MOST_COUNTED)}+` : number(count)),
  things: (count: number) => {
    if (count === 0) return 'Nothing waits.'
    return `${WORDS[count] ?? number(count)} ${count === 1 ? 'thing waits' : 'things wait'} for somebody.`
  },
  nothing: 'nothing waits',
  waited: ({ unit, count }: ReturnType<typeof waitedFor>) =>
    count === 0 ? 'just now' : counted(count, unit),
  late: (waited: string) => `${waited}, late`,
  ago: (waited: string) => (waited === 'just now' ? waited : `${waited} ago`),
  shown: (shown: number, count: string) =>
    number(shown) === count ? count : `${count}, the ${number(shown)} oldest`,
  all: 'All of them',
  back: 'All that waits',
  asks: (experiment: string, keys: readonly string[], prediction: string) =>
    keys.length > 0
      ? `Does ${experiment} meet ${listed(keys)}, as ${prediction} asks?`
      : `Does ${experiment} meet the conditions of ${prediction}?`,
  outcome: (outcome: string) => `proposed as ${outcome.toLowerCase()}`,
  acts,
  act: (act: WaitingActName, what: string) => `${acts[act]} ${what}`,
  acceptedBasis: 'Accepted as it stands.',
  why: (why: MayNotAnswer | RefusalWhat) => (isOwnWord(why) ? mayNot[why] : refusalWords[why]),
} as const
