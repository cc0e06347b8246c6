import { type Attached, counts } from '../attached.ts'
import { decide } from '../decide.ts'
import type { Group, Sidable } from '../group.ts'
import { sidablesIn } from '../groups-in.ts'
import { poolOf, USUAL_POOL } from '../outcome.ts'
import { enters, heardWithReanalyses } from '../reanalyses.ts'
import { ofMeasurements } from '../reason.ts'
import type { Terms } from '../terms.ts'
import type { Verdict } from '../verdict.ts'

/** The groups that enter a verdict; `fresh` without re-analyses of what made it, null without any. */
export type Present<Of> = { all: readonly Of[]; fresh: readonly Of[] | null }

/** The groups that are there, combined once, to be judged again with others beside them. */
export function presentOf(attached: readonly Attached[], terms: Terms): Present<Sidable> {
  const entering = attached.filter((one) => enters(one, terms))
  const fresh = entering.filter(({ inSample }) => !inSample)
  const reanalysed = entering.some((one) => one.inSample && counts(one))
  const sidables = (rows: readonly Attached[]) => sidablesIn(rows, terms, USUAL_POOL).sidables
  return { all: sidables(entering), fresh: reanalysed ? sidables(fresh) : null }
}

/** The verdict that `concluded` would give, from groups and without its reason. */
export function verdictFrom({ all, fresh }: Present<Group>, terms: Terms): Verdict {
  const whole = ruledOn(all, terms)
  if (fresh === null) return whole
  const without = ruledOn(fresh, terms)
  const heard = heardWithReanalyses(whole, without)
  return heard === 'neither' ? 'inconclusive' : heard === 'all' ? whole : without
}

const NO_REASON = ofMeasurements('straddles', [])

const ruledOn = (groups: readonly Group[], terms: Terms): Verdict =>
  decide(
    groups,
    poolOf(groups, terms, USUAL_POOL).together,
    terms.rule.groupsAtLeast,
    () => NO_REASON,
  ).verdict
