import { concluded } from './assess.ts'
import type { Attached } from './attached.ts'
import type { Group } from './group.ts'
import { USUAL_POOL } from './outcome.ts'
import type { Terms } from './terms.ts'
import type { Verdict } from './verdict.ts'

/** What the verdict would be if this measurement alone spoke for its group. */
export type OtherChoice = { group: string; measurement: string; verdict: Verdict }

const MOST_CHOICES = 40

/** The verdict with each member of a combined group speaking for it, of up to `MOST_CHOICES`. */
export function otherChoices(
  attached: readonly Attached[],
  terms: Terms,
  groups: readonly Group[],
): OtherChoice[] {
  const choices = groups
    .filter(({ by }) => by === 'combined')
    .flatMap(({ id, members }) => members.map((measurement) => ({ group: id, measurement })))
  return choices.slice(0, MOST_CHOICES).map((choice) => {
    const how = { ...USUAL_POOL, byHand: new Set([choice.measurement]) }
    return { ...choice, verdict: concluded(attached, terms, how).verdict.verdict }
  })
}
