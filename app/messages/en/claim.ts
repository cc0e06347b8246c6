import type { ClaimKind } from '#app/domain/claim/kind.ts'

const kinds: Record<ClaimKind, string> = {
  mechanism: 'Mechanism',
  law: 'Law',
  bound: 'Bound',
  universality: 'Universality',
  definition: 'Definition',
  method: 'Method',
}

const kindHints: Record<ClaimKind, string> = {
  mechanism: 'how or why something happens',
  law: 'a quantitative regularity',
  bound: 'a limit that is not passed',
  universality: 'the same in many systems',
  definition: 'what a notion should mean',
  method: 'a way to find or compute something',
}

const page = {
  scopeTitle: 'Scope and assumptions',
  scopeShort: 'Scope',
  predictions: 'Predictions',
  noPredictions: 'No prediction has been derived from this claim yet.',
  derive: 'Derive a prediction',
  reasons: 'Why this status',
  answersTitle: 'Answers',
  bearsOnTitle: 'Bears on',
  rivalsTitle: 'Rival claims',
  supersededBy: 'Superseded by',
  supersedesTitle: 'Takes the place of',
  retractedFor: (reason: string) => `Retracted: ${reason}`,
  publish: 'Publish this draft',
  retract: 'Retract',
  retractTitle: (name: string) => `Retract ${name}`,
  retractLead:
    'The claim stays readable, with your reason. It cannot be taken back up; make a new claim instead.',
  override: 'Set a view beside the status',
  overrideTitle: (name: string) => `A curator’s view of ${name}`,
  overrideLead:
    'The derived status stays. Yours is shown beside it, with the reason and your name.',
  overrideStatus: 'Your view',
  overrideNone: 'none: take the view back',
  overrideReason: 'Reason',
  overrideSave: 'Save',
  overridden: (status: string) => `A curator holds it to be ${status}`,
  bearsOn: 'bears on it',
  asGraph: 'Show the chain as a graph',
} as const

/** Each reason is a sentence around the name of a prediction; `name` is its link. */
const reasons = {
  retracted: 'Its author retracted it.',
  rulesChanged: 'The rules changed, not the data:',
  presentRules: 'how verdicts are made now',
  superseded: 'Superseded by',
  noPredictions: 'Nothing has been derived from it that could fail.',
  notRegistered: 'is not registered yet.',
  untested: 'has no measurement that can decide it.',
  pooled: {
    supports: 'is supported',
    contradicts: 'is contradicted',
    inconclusive: 'is not decided yet',
  },
  resolved: {
    confirmed: 'was resolved as confirmed.',
    refuted: 'was resolved as refuted.',
    ambiguous: 'was resolved as ambiguous, which counts neither way.',
    annulled: 'was annulled, which counts neither way.',
  },
  essential: 'The claim cannot stand without it.',
  positions: (inside: number) => `Values without error bars: ${inside} inside the region of`,
  outside: (outside: number) => `, ${outside} outside. They move nothing.`,
  handMade: {
    supports: 'Evidence attached by hand supports it; it moves nothing.',
    contradicts: 'Evidence attached by hand contradicts it; it moves nothing.',
    qualifies: 'Evidence attached by hand qualifies it; it moves nothing.',
    inconclusive: 'Evidence attached by hand does not decide it; it moves nothing.',
  },
  criterionOf: 'The criterion of',
  saidMet: (by: string) =>
    ` is said to be met by ${by}. It moves nothing; a resolution can be proposed on it.`,
} as const

export const claimWords = {
  kinds,
  kindHints,
  page,
  reasons,
} as const
