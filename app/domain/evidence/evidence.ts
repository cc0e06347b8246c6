/** `meets-criterion`: a person says that it meets the falsification criterion of a prediction. */
export const EVIDENCE_RELATIONS = [
  'supports',
  'contradicts',
  'qualifies',
  'inconclusive',
  'meets-criterion',
] as const
export type EvidenceRelation = (typeof EVIDENCE_RELATIONS)[number]

/** How something may be said to bear on a record; that a criterion is met, only where that may be said. */
export const relationsWith = (criterion: boolean): EvidenceRelation[] =>
  EVIDENCE_RELATIONS.filter((relation) => relation !== 'meets-criterion' || criterion)

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

/** What a person decides of an attached measurement; the other standings follow from the conditions. */
export const DECISIONS = ['counted', 'not-comparable', 'offered'] as const
export type Decision = (typeof DECISIONS)[number]

/** Whether a person has a say: not where a condition contradicts, nor of what a prediction was made from. */
export const isDecidable = (standing: EvidenceStanding): standing is Decision =>
  DECISIONS.some((decision) => decision === standing)
