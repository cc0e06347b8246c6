import { type Attached, unfitness } from '#app/domain/verdict/attached.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import type { Says } from './reason.ts'

/** `verdict` is its own, null where it has none. */
type Measured = Attached & { experimentId: string; verdict: Verdict | null }

/** A prediction of a claim, what it says of it, and what is attached to it. */
export type TestedPrediction = { says: Says; measured: readonly Measured[] }

/**
 * The independent groups that support a claim: of each prediction that speaks for it, the groups of
 * the measurements that can be judged and are no data that made it, but for a group one of whose
 * measurements by itself contradicts the prediction. Values without a group are of one group with the
 * others of their experiment.
 */
export function supportingGroups(predictions: readonly TestedPrediction[]): Set<string> {
  const supporting = predictions.filter(({ says }) => says === 'supports')
  return new Set(supporting.flatMap(({ measured }) => groupsOf(measured)))
}

function groupsOf(measured: readonly Measured[]): string[] {
  const judged = measured.filter((one) => unfitness(one) === null && !one.inSample)
  const against = new Set(judged.filter(({ verdict }) => verdict === 'contradicts').map(groupOf))
  return judged.map(groupOf).filter((group) => !against.has(group))
}

const groupOf = ({ group, experimentId }: Measured) =>
  group ? `group ${group}` : `of ${experimentId}`
