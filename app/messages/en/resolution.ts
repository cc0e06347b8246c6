import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import type { Act } from '#app/domain/decision/acts.ts'
import type { ResolutionState } from '#app/domain/resolution/state.ts'
import type { ResolutionStep } from '#app/domain/resolution/steps.ts'
import type { PredictionResolution } from '#app/domain/resolution/view.ts'

const outcomeHints: Record<Resolution, string> = {
  confirmed: 'what was foretold has been found, under the conditions it names',
  refuted: 'its falsification criterion is met',
  ambiguous: 'there is evidence, and it decides neither way; nobody is scored',
  annulled: 'it cannot be decided as it stands; nobody is scored',
}

/** How one ended, told of the person who did it. */
const endings: Partial<Record<ResolutionState, string>> = {
  withdrawn: 'Taken back by',
  replaced: 'Replaced by a proposal of',
  undone: 'Undone by',
}

const steps: Record<ResolutionStep['step'], string> = {
  registered: 'Registered',
  evidence: 'Evidence',
  proposed: 'Proposed',
  final: 'Final',
}

const acts: Record<Act, string> = {
  propose: 'Propose a resolution',
  second: 'Second it',
  oppose: 'Dispute it',
  withdraw: 'Take it back',
  end: 'Undo it',
}

/** Goes on after the name of who proposed it, in the sentence on which the status rests. */
const stands: Record<ResolutionState, string> = {
  proposed: ', waits for seconds.',
  seconded: ', is final on',
  disputed: ', is disputed.',
  final: ' and seconded; no dispute stood.',
  withdrawn: '.',
  replaced: '.',
  undone: '.',
}

const people = (count: number) => (count === 1 ? 'one second' : `${count} seconds`)
const days = (count: number) => (count === 1 ? 'one day' : `${count} days`)

/** What a viewer has at stake, as the reason why others have to act. */
const parts: Record<NonNullable<PredictionResolution['stake']>['kind'], (name: string) => string> =
  {
    prediction: () => 'You wrote this prediction',
    claim: (name) => `You wrote ${name}, from which it follows`,
    experiment: (name) => `You reported ${name}`,
  }

const others: Record<Act, string> = {
  propose: 'propose',
  second: 'second it',
  oppose: 'dispute it',
  withdraw: 'take it back',
  end: 'decide',
}

const form = {
  title: (name: string) => `Propose a resolution of ${name}`,
  lead: (seconds: number, window: number) =>
    `Say how it has come out and what shows it. ${seconds === 0 ? 'It needs no seconds' : `It needs ${people(seconds)} of trusted members, or that of one curator`}, and is final ${window === 0 ? 'at once' : `after ${days(window)} without dispute`}.`,
  replaces: 'The proposal that is disputed gives way to this one.',
  outcome: 'Outcome',
  rationale: 'What decides it',
  rationaleHint:
    'Name the measurements and hold them against the falsification criterion, so that others can check it.',
  effective: 'Public since',
  effectiveHint:
    'The day on which the deciding evidence became public, such as 2026-11-23. Credences given later earn nothing.',
  send: 'Propose it',
} as const

const reasons = {
  dispute: {
    title: (name: string) => `Dispute the resolution of ${name}`,
    lead: 'The prediction goes back to registered until a curator has answered your reason, or another resolution is proposed.',
    reason: 'What is wrong with it',
    send: 'Dispute it',
  },
  dismissal: {
    title: (name: string) => `Dismiss a dispute about ${name}`,
    lead: 'Your reason stands below the dispute. Once none is open, the resolution is proposed again and its window begins anew.',
    reason: 'Why the resolution holds in spite of it',
    send: 'Dismiss it',
  },
  withdrawal: {
    title: (name: string) => `Take back your resolution of ${name}`,
    lead: 'It stays readable among the earlier ones, with your reason.',
    reason: 'Why you take it back',
    send: 'Take it back',
  },
  undoing: {
    title: (name: string) => `Undo the resolution of ${name}`,
    lead: 'The prediction is open again, its claims follow the measurements again, and the scores it gave are void.',
    reason: 'Why it should not have been final',
    send: 'Undo it',
  },
} as const

export const resolutionWords = {
  title: 'Resolution',
  resolvedBy: 'Proposed by',
  proposedAs: (outcome: string) => `“${outcome}”, proposed by`,
  stands,
  rules: 'who may do what',
  outcomeHints,
  steps,
  acts,
  form,
  reasons,
  proposeAnother: 'Propose another resolution',
  stake: (kind: keyof typeof parts, name: string, act: Act) =>
    `${parts[kind](name)}, so someone else has to ${others[act]}.`,
  /** Below the steps. */
  noneYet: 'nothing measured yet',
  seconds: (count: number, needed: number) =>
    needed === 0 ? 'needs no seconds' : `${Math.min(count, needed)} of ${people(needed)}`,
  needs: (needed: number) => (needed === 0 ? 'needs no seconds' : `needs ${people(needed)}`),
  isDisputed: 'disputed',
  window: (window: number) => (window === 0 ? 'at once' : `${days(window)} without dispute`),
  binary: 'A yes-or-no prediction: no measurement decides it by itself.',
  expired: 'Its deadline passed and nothing speaks to it: it has expired, and nobody is scored.',
  overdue: 'Its deadline has passed. Somebody without a stake should propose how it has come out.',
  outcome: (outcome: string, state: ResolutionState) => {
    if (state === 'final') return outcome
    return `${state === 'undone' ? 'Was' : 'Proposed:'} ${outcome.toLowerCase()}`
  },
  proposedBy: 'proposed by',
  publicSince: 'decided by what was public on',
  secondedBy: 'Seconded by',
  nobodySeconded: 'Nobody has seconded it yet.',
  waits: (count: number, needed: number) =>
    `${count} of ${people(needed)}; one of a curator is enough.`,
  finalOn: 'Final on',
  unlessDisputed: 'if nobody disputes it.',
  finalSince: 'Final since',
  backUntil: 'It is disputed, so the prediction is open until the dispute is answered.',
  disputes: 'Disputes',
  disputedOn: 'disputed it on',
  dismissedBy: 'Dismissed by',
  dismiss: 'Dismiss this dispute',
  earlier: (count: number) =>
    count === 1 ? 'One earlier resolution' : `${count} earlier resolutions`,
  ended: (state: ResolutionState) => endings[state] ?? '',
  signIn: 'Sign in to propose, second or dispute a resolution.',
  and: (before: number, all: number) => (before === all - 1 ? ' and ' : ', '),
} as const
