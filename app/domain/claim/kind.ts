export const CLAIM_KINDS = [
  'mechanism',
  'law',
  'bound',
  'universality',
  'definition',
  'method',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** How a claim stands to a question. */
export const CLAIM_RELATIONS = ['answers', 'bears-on'] as const
export type ClaimRelation = (typeof CLAIM_RELATIONS)[number]
