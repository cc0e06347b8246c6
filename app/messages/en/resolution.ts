import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import type { Act } from '#app/domain/decision/acts.ts'
import type { EffectiveBasis } from '#app/domain/resolution/effective-time.ts'
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
  second: 'Co-sign it',
  oppose: 'Dispute it',
  withdraw: 'Take it back',
  end: 'Undo it',
}

/** Goes on after the name of who proposed it, in the sentence on which the status rests. */
const stands: Record<ResolutionState, string> = {
  proposed: ', waits for co-signers.',
  seconded: ', is final on',
  disputed: ', is disputed.',
  final: ' and co-signed; no dispute stood.',
  withdrawn: '.',
  replaced: '.',
  undone: '.',
}

const people = (count: number) => (count === 1 ? 'one co-signer' : `${count} co-signers`)
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
  second: 'co-sign it',
  oppose: 'dispute it',
  withdraw: 'take it back',
  end: 'decide',
}

const form = {
  title: (name: string) => `Propose a resolution of ${name}`,
  lead: (seconds: number, window: number) =>
    `Say how it has come out and what shows it. ${seconds === 0 ? 'It needs no co-signer' : `It needs ${people(seconds)} among trusted members, or one curator`}, and is final ${window === 0 ? 'at once' : `after ${days(window)} without dispute`}.`,
  replaces: 'The proposal that is disputed gives way to this one.',
  outcome: 'Outcome',
  rationale: 'What decides it',
  rationaleHint:
    'Name the measurements and hold them against the falsification criterion, so that others can check it.',
  /** From when credences earn nothing, by outcome. */
  moments: {
    title: 'When the answer was public',
    lead: 'Computed from the evidence. Credences given later earn nothing.',
    computed: (experiments: string) =>
      `when ${experiments || 'what decides'} was public, the first that decides so`,
    evidence: (experiments: string) =>
      `when ${experiments || 'what is attached'} was public, the first that says so; the combined estimate does not`,
    none: 'nothing attached here says so: the moment of your proposal',
  },
  undirected:
    'A resolution that the combined estimate does not say takes a curator without a credence on this prediction, among those who propose and co-sign it.',
  bound: (outcome: string) =>
    `You gave a credence on this prediction, so you can propose only what its combined estimate says: ${outcome.toLowerCase()}.`,
  effective: 'Another day, if the answer was public earlier',
  effectiveHint:
    'Such as 2026-11-23; never later than the computed moment. Leave it empty to keep that.',
  effectiveReason: 'Why that day',
  effectiveReasonHint: 'Stands in public beside the day.',
  send: 'Propose it',
} as const

/** Goes on after the moment. */
const basis: Record<EffectiveBasis, string> = {
  computed: ', when the first groups that decide became so. Credences given later earn nothing.',
  evidence:
    ', when the first evidence that says so became so; the combined estimate does not. Credences given later earn nothing.',
  proposal:
    ', when this was proposed: no evidence attached here says so. Credences given later earn nothing.',
  curator: ', as set by',
  stated: ', as stated when it was proposed. Credences given later earn nothing.',
  typed: ', as stated when it was proposed; it is being computed anew.',
}

const effective = {
  public: 'The answer has been public since',
  basis,
  computed: 'Computed from the evidence it would be',
  typed: 'When it was proposed, somebody typed',
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

const told = {
  waits: 'waits for evidence; nobody has proposed one yet',
  ripe: 'can be proposed now; nobody has proposed one yet',
} as const

export const resolutionWords = {
  title: 'Resolution',
  told,
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
    needed === 0 ? 'needs no co-signer' : `co-signed by ${Math.min(count, needed)} of ${needed}`,
  needs: (needed: number) => (needed === 0 ? 'needs no co-signer' : `needs ${people(needed)}`),
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
  effective,
  secondedBy: 'Co-signed by',
  nobodySeconded: 'Nobody has co-signed it yet.',
  undirected:
    'It is not what the combined estimate says, so it takes a curator without a credence on the prediction.',
  waits: (count: number, needed: number) =>
    `Co-signed by ${count} of ${needed}; one curator is enough.`,
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
  signIn: 'Sign in to propose, co-sign or dispute a resolution.',
  and: (before: number, all: number) => (before === all - 1 ? ' and ' : ', '),
} as const
