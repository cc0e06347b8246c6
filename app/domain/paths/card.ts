import type { Addressed } from './record.ts'

/** The picture of a record for shared links; it does not move when the title changes. */
export const cardPath = ({ kind, number }: Pick<Addressed, 'kind' | 'number'>) =>
  `/${kind}s/${number}/card.png`
