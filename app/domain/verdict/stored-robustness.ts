import type { Assessment } from './assess.ts'
import type { Attached } from './attached.ts'
import { type OtherChoice, otherChoices } from './other-choices.ts'
import { type Robustness, robustness } from './robustness.ts'
import type { Terms } from './terms.ts'

/** How far a verdict would bend: by other analyses, and if another of a group spoke for it. */
export type StoredRobustness = { analyses: Robustness | null; choices: OtherChoice[] }

/** The most groups of which all analyses are made with each change. */
const MOST_VARIED = 500

/** Null for what is not varied: nothing judged, or more groups than are analysed anew each time. */
export function robustnessOf(
  attached: readonly Attached[],
  terms: Terms,
  assessment: Assessment,
): StoredRobustness | null {
  const { length } = assessment.groups
  if (length === 0 || length > MOST_VARIED) return null
  return {
    analyses: robustness(attached, terms, assessment),
    choices: otherChoices(attached, terms, assessment.groups),
  }
}
