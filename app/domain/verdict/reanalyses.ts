import type { Attached } from './attached.ts'
import type { Terms } from './terms.ts'
import type { Verdict } from './verdict.ts'

/** Data that made the prediction stay out; a re-analysis of them enters where the rule lets it. */
export const enters = ({ inSample, reanalysis }: Attached, { rule }: Terms): boolean =>
  !inSample || (reanalysis && rule.reanalysesDecide)

/**
 * Which verdict stands, of all that enters or of what is left without re-analyses: these may
 * contradict and not support, so without them it must be supported too, and what contradicts without
 * them does.
 */
export function heardWithReanalyses(all: Verdict, without: Verdict): 'all' | 'without' | 'neither' {
  if (all !== 'contradicts' && without === 'contradicts') return 'without'
  return all !== 'supports' || without === 'supports' ? 'all' : 'neither'
}
