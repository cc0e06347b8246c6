import type { RefusalWhat } from '#app/domain/refusal/kinds.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { hasRole, type Role } from '#app/domain/viewer/viewer.ts'
import type { Party, Phase, Proposal } from './proposal.ts'

/** An act that somebody is about to do: on a proposal, or null where there is none yet. */
export type Query = Party & {
  proposal: Proposal | null
  /** What the matter itself lacks for being proposed. */
  lack?: RefusalWhat | null
  /** The opposition that is to be dismissed. */
  opposition?: { personId: string; dismissed: boolean }
}

export type Obstacle = RefusalWhat | null
type Condition = (query: Query) => Obstacle

/** Of an act: whose it is, then what else has to hold, in the order in which it is said. */
export type Rule = readonly [whose: Condition, ...others: Condition[]]

/** The first obstacle to an act; null where there is none. */
export function whyNot(rule: Rule, query: Query): Obstacle {
  for (const condition of rule) {
    const obstacle = condition(query)
    if (obstacle) return obstacle
  }
  return null
}

const unless =
  (met: (query: Query) => boolean, what: RefusalWhat): Condition =>
  (query) =>
    met(query) ? null : what

const isBy = ({ viewer }: Party, personId: string | undefined) =>
  viewer !== null && viewer.id === personId

const areBy = (party: Party, voices: Proposal['seconds'] = []) =>
  voices.some(({ personId }) => isBy(party, personId))

const signedIn =
  (condition: Condition): Condition =>
  (query) =>
    query.viewer ? condition(query) : 'signIn'

export const atLeast = (role: Role, what: RefusalWhat) =>
  signedIn(unless(({ viewer }) => hasRole(viewer, role), what))

export const proposer = (what: RefusalWhat) =>
  signedIn(unless((query) => isBy(query, query.proposal?.proposedById), what))

export const notProposer = (what: RefusalWhat) =>
  unless((query) => !isBy(query, query.proposal?.proposedById), what)

export const noStake = (what: RefusalWhat) => unless(({ stakes }) => stakes.length === 0, what)

export const notSeconded = (what: RefusalWhat) =>
  unless((query) => !areBy(query, query.proposal?.seconds), what)

export const notOpposed = (what: RefusalWhat) =>
  unless((query) => !areBy(query, query.proposal?.oppositions), what)

/** Whoever gave a credence on the matter decides only in the direction of the pooled verdict. */
export const notAgainstVerdict = (what: RefusalWhat) =>
  unless(({ interest, proposal }) => {
    if (!interest?.credence || !proposal) return true
    return Boolean(proposal.says) && proposal.says === interest.verdict
  }, what)

/** Whoever gave a credence on the matter proposes nothing while the verdict decides nothing. */
export const notWithoutVerdict = (what: RefusalWhat) =>
  unless(({ interest }) => !interest?.credence || decides(interest.verdict), what)

const decides = (verdict: Verdict | null) => verdict === 'supports' || verdict === 'contradicts'

/** Whoever opposed it does not dismiss that. */
export const notOpponent = (what: RefusalWhat) =>
  unless((query) => !isBy(query, query.opposition?.personId), what)

export const notDismissed = (what: RefusalWhat) =>
  unless(({ opposition }) => !opposition?.dismissed, what)

/** No proposal, or one in this phase. */
export const onlyIn = (phase: Phase, what: RefusalWhat) =>
  unless(({ proposal }) => !proposal || proposal.phase === phase, what)

/** No proposal, or one in none of these phases. */
export const notIn =
  (refused: Partial<Record<Phase, RefusalWhat>>): Condition =>
  ({ proposal }) =>
    (proposal && refused[proposal.phase]) ?? null

export const lackingNothing: Condition = ({ lack }) => lack ?? null
