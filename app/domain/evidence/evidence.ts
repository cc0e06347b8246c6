export const EVIDENCE_RELATIONS = ['supports', 'contradicts', 'qualifies', 'inconclusive'] as const
export type EvidenceRelation = (typeof EVIDENCE_RELATIONS)[number]

/** By whom it was attached: by matching conditions, by a person, or with imported data. */
export const EVIDENCE_ORIGINS = ['automatic', 'manual', 'imported'] as const
export type EvidenceOrigin = (typeof EVIDENCE_ORIGINS)[number]

/**
 * Whether a measurement takes part in the verdict. `offered`: a condition is not known to hold and
 * waits for a person; `out-of-scope`: one is known not to hold; `not-comparable`: a person says so;
 * `input`: the prediction was computed from this value, which is no test of it.
 */
export const EVIDENCE_STANDINGS = [
  'counted',
  'offered',
  'out-of-scope',
  'not-comparable',
  'input',
] as const
export type EvidenceStanding = (typeof EVIDENCE_STANDINGS)[number]
