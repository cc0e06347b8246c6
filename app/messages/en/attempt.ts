import type { Lack } from '#app/domain/attempt/acceptance.ts'
import type {
  ArtefactKind,
  AttemptDirection,
  AttemptScope,
  AttemptState,
  ReviewVerdict,
} from '#app/domain/attempt/attempt.ts'
import type { Mark } from '#app/domain/attempt/marks.ts'

const directions: Record<AttemptDirection, string> = {
  affirmative: 'Yes',
  negative: 'No',
  other: 'Neither yes nor no',
}

const scopes: Record<AttemptScope, string> = {
  full: 'All of the question',
  partial: 'A part of it',
}

/** Direction and scope in one line. */
const answers: Record<AttemptScope, Record<AttemptDirection, string>> = {
  full: {
    affirmative: 'answers the question with yes',
    negative: 'answers the question with no',
    other: 'answers the question',
  },
  partial: {
    affirmative: 'answers a part of the question with yes',
    negative: 'answers a part of the question with no',
    other: 'answers a part of the question',
  },
}

const states: Record<AttemptState, string> = {
  claimed: 'Claimed',
  'under-review': 'Under review',
  accepted: 'Accepted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
}

const stateLines: Record<AttemptState, string> = {
  claimed: 'Nobody has reviewed it yet.',
  'under-review': 'It has been reviewed and waits for a decision.',
  accepted: 'A curator accepted it:',
  rejected: 'A curator rejected it:',
  withdrawn: 'Its author withdrew it:',
}

const kinds: Record<ArtefactKind, string> = {
  paper: 'Paper',
  code: 'Code',
  'formal-proof': 'Formal proof',
  data: 'Data',
  other: 'Other',
}

const verdicts: Record<ReviewVerdict, string> = {
  confirmed: 'Confirmed',
  minor: 'Minor faults',
  gap: 'A gap',
  wrong: 'Wrong',
  unclear: 'Unclear',
}

const verdictHints: Record<ReviewVerdict, string> = {
  confirmed: 'checked, and it holds as written',
  minor: 'it holds once small faults are mended',
  gap: 'a step is missing that is not routine',
  wrong: 'a step fails, or it answers something else',
  unclear: 'it cannot be checked as written',
}

const tallied: Record<ReviewVerdict, (count: number) => string> = {
  confirmed: (count) => `${count} confirmed`,
  minor: (count) => `${count} with minor faults`,
  gap: (count) => `${count} with a gap`,
  wrong: (count) => `${count} wrong`,
  unclear: (count) => `${count} unclear`,
}

const expertise = {
  1: 'reads along',
  2: 'works in the area',
  3: 'works on this very question',
} as const

const marks: Record<Mark, string> = {
  'machine-checked': 'Checked by a program',
  'human-digested': 'Written up for people',
}

const lacks: Record<Exclude<Lack, 'none'>, string> = {
  two: 'two confirmed reviews without a conflict of interest, or one and the mark that a program has checked it',
  'one-or-mark':
    'a second confirmed review without a conflict of interest, or the mark that a program has checked it',
  one: 'a confirmed review without a conflict of interest',
}

export const attempt = {
  one: 'Attempt',
  heading: 'Attempts',
  directions,
  scopes,
  answers,
  states,
  stateLines,
  kinds,
  verdicts,
  verdictHints,
  tallied,
  expertise,
  marks,
  lacks,
  none: 'Nobody has claimed an answer yet. An attempt may be partial; two reviewers without a stake in it, or one and a program that checks its proof, come before a curator decides.',
  noneProposed:
    'Nobody can claim an answer yet: no curator has accepted the question. Once it is open, attempts stand here with their reviews.',
  noneClosed: 'Nobody has claimed an answer here.',
  claim: 'Claim an answer',
  noReviews: 'no reviews yet',
  basis: {
    full: 'An answer was claimed, reviewed and accepted.',
    partial: 'A partial answer was claimed, reviewed and accepted.',
    reopened: (reason: string) => `The accepted answer is under review again: ${reason}`,
    link: 'The accepted attempt',
  },
} as const
