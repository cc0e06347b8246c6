import type { Phase } from './proposal.ts'
import { type Obstacle, type Query, type Rule, whyNot } from './rule.ts'

export const ACTS = ['propose', 'second', 'oppose', 'withdraw', 'end'] as const
export type Act = (typeof ACTS)[number]

/** The rules of one sort of decision. What has no rule cannot be done. */
export type Rules = { readonly [A in Act | 'dismiss']?: Rule }

/** Something this viewer is offered, and what stands in the way. */
export type OfferedAct = { obstacle: Obstacle }
export type OfferedActs = Partial<Record<Act, OfferedAct>>

const CALLED_FOR: Record<Phase, readonly Act[]> = {
  proposed: ['second', 'oppose', 'withdraw'],
  seconded: ['oppose', 'withdraw'],
  opposed: ['propose', 'oppose', 'withdraw'],
  decided: ['end'],
  ended: [],
}

/**
 * What a page offers: acts that the phase calls for, each with what stands in this viewer's way. Taking
 * back and ending are offered to those alone whose acts they are; who proposed it withdraws, and does
 * not oppose.
 */
export function offeredActs(rules: Rules, query: Query): OfferedActs {
  const { viewer, proposal } = query
  if (!viewer) return {}
  const isTheirs = ([whose]: Rule) => whose(query) === null
  const isOffered = (act: Act, rule: Rule) => {
    if (act === 'oppose') return viewer.id !== proposal?.proposedById
    return act === 'withdraw' || act === 'end' ? isTheirs(rule) : true
  }
  const offered = (proposal ? CALLED_FOR[proposal.phase] : (['propose'] as const)).flatMap(
    (act) => {
      const rule = rules[act]
      return rule && isOffered(act, rule) ? [[act, { obstacle: whyNot(rule, query) }] as const] : []
    },
  )
  return Object.fromEntries(offered)
}
