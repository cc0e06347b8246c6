import type { Decision, EvidenceRelation } from '#app/domain/evidence/evidence.ts'

const relations: Record<EvidenceRelation, string> = {
  supports: 'supports it',
  contradicts: 'contradicts it',
  qualifies: 'qualifies it',
  inconclusive: 'does not decide it',
  'meets-criterion': 'is said to meet its criterion',
}

const choices: Record<EvidenceRelation, string> = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  qualifies: 'Qualifies',
  inconclusive: 'Does not decide it',
  'meets-criterion': 'Meets its criterion',
}

const hints: Record<EvidenceRelation, string> = {
  supports: 'makes it more credible',
  contradicts: 'makes it less credible',
  qualifies: 'holds only in part, or under further conditions',
  inconclusive: 'bears on it without deciding',
  'meets-criterion':
    'what should falsify it has happened; say where. A resolution can be proposed on it',
}

const decisions: Record<Decision, string> = {
  counted: 'It counts',
  'not-comparable': 'It is not comparable',
  offered: 'It waits',
}

const decisionHints: Record<Decision, string> = {
  counted: 'the conditions of the prediction hold',
  'not-comparable': 'it measures something else, or in another way; the reason is public',
  offered: 'somebody else should say; nothing follows from it meanwhile',
}

export const evidenceWords = {
  heading: 'Further evidence',
  saidMet: 'Its criterion is said to be met by',
  saidMetGround: 'That moves no verdict; a resolution can be proposed on it.',
  relations,
  choices,
  hints,
  decisions,
  decisionHints,
  strengths: { 1: 'weak', 2: 'moderate', 3: 'strong' },
  strength: 'Strength',
  strengthOf: (word: string) => `${word} evidence`,
  empty: 'Nothing has been attached.',
  attach: 'Attach evidence',
  attachTitle: (name: string) => `Attach evidence to ${name}`,
  attachLead:
    'An experiment, a published work or an attempt that bears on this. It is shown with your reasons and voted on; no status follows from it.',
  what: 'Experiment, work or attempt',
  whatHint:
    'An experiment such as E5, a DOI, arXiv id or full address, or the address of an attempt’s page.',
  relation: 'It',
  rationale: 'How it bears on this',
  rationaleHint:
    'What exactly in it speaks for or against, and how far. Such as “Table 2: the effect is there at all three doses.”',
  submit: 'Attach',
  addedBy: 'attached by',
  takeBack: 'Take back',
  removeTitle: 'Take back evidence',
  removeLead: 'It disappears from the page; the timeline keeps that it was there.',
  decide: 'Decide whether it counts',
  decideShort: 'decide',
  decideFor: (prediction: string) => `decide whether it counts for ${prediction}`,
  scope: 'Scope in words',
  decisionTitle: 'Does this measurement count?',
  decisionLead:
    'A measurement counts for a prediction where all its conditions hold. Where that is not known, a trusted person without a part in it says so.',
  measurement: 'Measurement',
  prediction: 'Prediction',
  predicted: 'Conditions of the prediction',
  given: 'What holds in the experiment',
  unknown: 'Not known to hold',
  none: 'none',
  inSample: 'The prediction was made from the same data',
  inSampleHint: 'Such data are shown apart and decide nothing.',
  yes: 'Yes',
  no: 'No',
  reason: 'Reason, public',
  save: 'Save the decision',
} as const
