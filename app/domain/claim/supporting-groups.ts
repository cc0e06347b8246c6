import { type Attached, chooseEach } from '#app/domain/verdict/assess.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import type { Says } from './reason.ts'

/** `verdict` is its own, null where it has none. */
type Measured = Attached & { experimentId: string; verdict: Verdict | null }

/** A prediction of a claim, what it says of it, and what is attached to it. */
export type TestedPrediction = { says: Says; measured: readonly Measured[] }

/**
 * The independent groups that support a claim: of each prediction that speaks for it, the groups of
 * the measurements its pool is made of, but for one that by itself contradicts the prediction. Values
 * without a group are of one group with the others of their experiment.
 */
export function supportingGroups(predictions: readonly TestedPrediction[]): Set<string> {
  const supporting = predictions.filter(({ says }) => says === 'supports')
  return new Set(supporting.flatMap(({ measured }) => groupsOf(measured)))
}

function groupsOf(measured: readonly Measured[]): string[] {
  const used = new Set(chooseEach(measured).used.map(({ candidate }) => candidate.id))
  return measured
    .filter(({ id, verdict }) => used.has(id) && verdict !== 'contradicts')
    .map(({ group, experimentId }) => (group ? `group ${group}` : `of ${experimentId}`))
}
