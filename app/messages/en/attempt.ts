import type { Lack, ReviewTally } from '#app/domain/attempt/acceptance.ts'
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
  accepted: 'Accepted by',
  rejected: 'Rejected by',
  withdrawn: 'Withdrawn by',
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

const expertiseChoices = {
  1: 'I read along',
  2: 'I work in the area',
  3: 'I work on this very question',
} as const

const marks: Record<Mark, string> = {
  'machine-checked': 'Checked by a program',
  'human-digested': 'Written up for people',
}

const markHints: Record<Mark, string> = {
  'machine-checked':
    'A proof assistant or another program accepts an artefact. Name the artefact, the program and its version.',
  'human-digested':
    'Somebody has written an account that people in the field can follow. Say where it stands.',
}

const lacks: Record<Exclude<Lack, 'none'>, string> = {
  two: 'two confirmed reviews without a conflict of interest, or one and the mark that a program has checked it',
  'one-or-mark':
    'a second confirmed review without a conflict of interest, or the mark that a program has checked it',
  one: 'a confirmed review without a conflict of interest',
}

const tally = (counts: ReviewTally, conflicts: number): string => {
  const said = counts.map(({ verdict, count }) => tallied[verdict](count)).join(', ')
  return conflicts > 0 ? `${said} (${conflicts} with a conflict of interest)` : said
}

export const attemptWords = {
  heading: 'Attempts',
  directions,
  scopes,
  answers,
  states,
  stateLines,
  kinds,
  verdicts,
  verdictHints,
  tally,
  expertise,
  expertiseChoices,
  marks,
  markHints,
  lacks,
  none: 'Nobody has claimed an answer yet. An attempt may be partial; two reviewers without a stake in it confirm it before a curator accepts it.',
  noneProposed:
    'Nobody can claim an answer yet: no curator has accepted the question. Once it is open, attempts stand here with their reviews.',
  noneClosed: 'Nobody has claimed an answer here.',
  claim: 'Claim an answer',
  acceptedLink: 'The accepted attempt',
  page: {
    title: (question: string) => `Attempt on ${question}`,
    about: 'About this attempt',
    claimed: 'claimed',
    by: 'Claimed by',
    answer: 'Answer',
    scope: 'Scope',
    aiUse: 'Use of AI',
    artefacts: 'What can be checked',
    noArtefacts: 'Nothing is named besides the text above.',
    commit: (commit: string) => `at commit ${commit}`,
    stands: 'The status of the question stands on it.',
    marks: 'Marks',
    notMarked: 'not set',
    noReviews: 'Nobody has said yet whether it holds.',
    reviews: 'Reviews',
    earlier: 'Superseded reviews',
    earlierLead: 'Each was followed by another of the same person.',
    conflict: 'Conflict of interest',
    noConflict: 'none stated',
    ofRevision: (revision: number) => `of revision ${revision}, since edited`,
    lack: (what: string) => `Before a curator can accept it, it takes ${what}.`,
    ready: 'It has what acceptance takes. A curator without a part in it decides.',
    reviewing: 'Reviewing takes a trusted member who did not write it.',
  },
  acts: {
    edit: 'Edit',
    history: 'History',
    withdraw: 'Withdraw',
    review: 'Review it',
    mark: 'Set or take back a mark',
    decide: 'Decide on it',
  },
} as const
