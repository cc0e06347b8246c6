import { type Attached, groupId, unfitness } from './attached.ts'
import { enters } from './reanalyses.ts'
import type { Terms } from './terms.ts'

/**
 * The measurements that could speak for the group of one of them, that one included: fit to be
 * combined or judged, and let in by the rule. Fewer than two leave nothing to choose.
 */
export function speakersBeside(
  attached: readonly Attached[],
  terms: Terms,
  id: string,
): Attached[] {
  const one = attached.find((measured) => measured.id === id)
  if (!one) return []
  const members = attached.filter(
    (other) => groupId(other) === groupId(one) && enters(other, terms) && unfitness(other) === null,
  )
  return members.includes(one) ? members : []
}
