import type { WayUp } from '#app/domain/membership/policy.ts'

const dayCount = (days: number) =>
  days === 0 ? 'since today' : `for ${days} ${days === 1 ? 'day' : 'days'}`

const takes: Record<WayUp, string> = {
  join: 'This takes an account.',
  ask: 'This takes a member.',
  earn: 'This takes a trusted member: that comes with accepted contributions.',
}

/** Becoming a member: asking, waiting, the answer; and what stands beside an act that one may not take. */
export const membershipWords = {
  title: 'Ask to become a member',
  lead: 'Members report experiments, attach evidence, raise flags and dispute; their results need nobody to let them in, and their credences count.',
  reason: 'Why you',
  reasonHint:
    'A sentence or two: what you work on, or what you would like to add here. Curators read it.',
  submit: 'Ask',
  member: 'You are a member.',
  waits: (days: number) => `You asked; a curator answers. Your request waits ${dayCount(days)}.`,
  before: (count: number) =>
    count === 0
      ? 'It is the next.'
      : `${count === 1 ? 'One request is' : `${count} requests are`} before it.`,
  youSaid: 'You wrote',
  notYet: 'Not yet',
  again: 'You can ask again from',
  meanwhile:
    'Three contributions of yours that are accepted say more than a request: results, claims and questions are open to you.',
  answerTitle: (handle: string) => `Make ${handle} a member?`,
  answerLead: 'What somebody new asks for. Not yet takes a reason, which they read.',
  joined: 'Here since',
  choice: 'Your answer',
  choices: { grant: 'Make them a member', 'not-yet': 'Not yet' },
  answerReason: 'Reason',
  answerSubmit: 'Answer',
  signIn: 'Sign in',
  ask: 'Ask to become a member',
  howTrusted: 'Who may do what',
  takes,
} as const
