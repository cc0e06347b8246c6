/** Every sign of the site, in the order in which a row of marks is set. */
export const MARK_NAMES = [
  'confirmed',
  'supports',
  'supported',
  'answered',
  'partial',
  'contested',
  'contradicts',
  'challenged',
  'refuted',
  'ambiguous',
  'inconclusive',
  'open',
  'registered',
  'untested',
  'annulled',
  'merged',
  'excluded',
] as const
export type MarkName = (typeof MARK_NAMES)[number]
