import type { AttemptDirection, AttemptScope } from '#app/domain/attempt/attempt.ts'

/** The words of the forms with which people act on an attempt. */
export const attemptFormWords = {
  claim: (question: string) => `Claim an answer to ${question}`,
  claimLead:
    'Say how you answer the question, and give what others need to check it. Trusted members review it in the open; then a curator decides.',
  edit: 'Edit the attempt',
  editLead: 'Earlier revisions stay readable, and reviews say which of them they are of.',
  title: 'Title',
  titleHint:
    'One line that says how it is answered, such as “A counterexample with five points”. TeX between dollar signs is set as mathematics.',
  direction: 'Your answer',
  directionHints: {
    affirmative: 'what the question asks holds',
    negative: 'it does not hold',
    other: 'the question asks for a value, a list or a construction',
  } satisfies Record<AttemptDirection, string>,
  scope: 'How much of the question it answers',
  scopeHints: {
    full: 'accepted, the question is answered',
    partial: 'accepted, the question is partly answered',
  } satisfies Record<AttemptScope, string>,
  body: 'How it answers the question',
  bodyHint:
    'The argument, or its outline with the place where the whole of it stands. Such as “By induction; Lemma 2 of doi:10.1000/182 gives the step.”',
  further: 'Artefacts: paper, code, formal proof, data',
  artefacts: 'Artefacts',
  artefactsHint:
    'One a line, at most ten: paper, code, formal-proof, data or other, then the address and, for a repository, the commit. Example:',
  artefactsExample: 'formal-proof https://example.org/repository 4f2a91c',
  aiUse: 'Use of AI',
  aiUseHint: 'What was used and for what, such as “found the typos”, or “none”.',
  reason: 'Reason for the change',
  submit: 'Claim the answer',
  save: 'Save',
  review: 'Review the attempt',
  reviewLead:
    'Your review is public, with your name. Another one later takes its place, and this one stays readable.',
  verdict: 'Whether it holds',
  expertise: 'How close you are to the subject',
  interest: 'Conflict of interest',
  interestHint:
    'A shared grant, a supervisor, a rival paper: whatever a reader would want to know. Such a review is shown and does not count towards acceptance.',
  interests: { none: 'None', stated: 'Yes, as follows' },
  conflict: 'The conflict of interest in words',
  reviewBody: 'What you checked, and what you found',
  reviewSubmit: 'Publish the review',
  marks: 'Marks of the attempt',
  marksLead:
    'The two marks are apart from each other and from the decision. Who sets one has no part in the attempt.',
  note: 'What it rests on',
  takeBackNote: 'Why it is taken back',
  set: 'Set the mark',
  takeBack: 'Take the mark back',
  setBy: 'set by',
  decide: 'Decide on the attempt',
  decision: 'Decision',
  decisions: {
    accept: 'Accept it',
    reject: 'Reject it',
    reopen: 'Take it up again',
  },
  decisionHints: {
    accept: 'the question takes the status that it answers with',
    reject: 'it stays readable with its reviews, and the question stays as it is',
    reopen: 'it is under review again, and a question that stands on it goes back',
  },
  decisionReason: 'Reason, public',
  decideSubmit: 'Decide',
  withdraw: 'Withdraw the attempt',
  withdrawLead: 'It stays readable with its reviews, and can no longer be accepted.',
  withdrawSubmit: 'Withdraw it',
  history: 'History of the attempt',
  revision: (revision: number) => `Revision ${revision}`,
  parts: {
    title: 'Title',
    body: 'Text',
    artefacts: 'Artefacts',
    aiUse: 'Use of AI',
  } as Record<string, string>,
} as const
