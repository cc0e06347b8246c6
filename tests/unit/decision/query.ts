import type { Party, Phase, Proposal } from '#app/domain/decision/proposal.ts'
import { type Query, type Rule, whyNot } from '#app/domain/decision/rule.ts'
import { ROLES, type Role } from '#app/domain/viewer/viewer.ts'

export const party = (role: Role | null): Party => ({
  viewer: role && { id: 'me', handle: 'me', displayName: 'Me', role },
  stakes: [],
})

/** Proposed by somebody else, with nothing said to it. */
export const proposal = (phase: Phase, over: Partial<Proposal> = {}): Proposal => ({
  phase,
  proposedById: 'tom',
  seconds: [],
  oppositions: [],
  ...over,
})

/** The roles without an obstacle, of a visitor and everybody else. */
export const free = (rule: Rule, over: Omit<Query, keyof Party>) =>
  ([null, ...ROLES] as const)
    .filter((role) => whyNot(rule, { ...party(role), ...over }) === null)
    .map((role) => role ?? 'visitor')
