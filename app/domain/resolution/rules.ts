import type { Rules } from '#app/domain/decision/acts.ts'
import * as rule from '#app/domain/decision/rule.ts'

const inForce = rule.notIn({ ended: 'resolutionEnded', decided: 'resolutionFinal' })
const noStake = rule.noStake('resolutionStake')

/** Who may do what about how a prediction has come out. */
export const RESOLUTION_RULES = {
  /**
   * A trusted person without a stake, while nothing is proposed, or what is has been disputed. Whoever
   * gave a credence on it, only what the pooled verdict says.
   */
  propose: [
    rule.atLeast('trusted', 'proposeResolution'),
    rule.lackingNothing,
    rule.notIn({ decided: 'decided' }),
    noStake,
    rule.onlyIn('opposed', 'resolutionPresent'),
    rule.notWithoutVerdict('credenceUndecided'),
  ],
  /**
   * A trusted person without a stake who did not propose it, once. Whoever gave a credence on it, only
   * in the direction of the pooled verdict.
   */
  second: [
    rule.atLeast('trusted', 'secondResolution'),
    inForce,
    noStake,
    rule.notProposer('ownResolution'),
    rule.notSeconded('secondedAlready'),
    rule.notIn({ opposed: 'resolutionDisputed', seconded: 'secondedEnough' }),
    rule.notAgainstVerdict('credenceAgainst'),
  ],
  /** Any member, also with a stake, once, until it is final. */
  oppose: [
    rule.atLeast('member', 'disputeResolution'),
    inForce,
    rule.notOpposed('disputedAlready'),
  ],
  /** Who proposed it, until it is final. */
  withdraw: [rule.proposer('withdrawResolution'), inForce],
  /** A curator without a stake, who neither raised the dispute nor proposed what it is about. */
  dismiss: [
    rule.atLeast('curator', 'dismissDispute'),
    rule.notDismissed('disputeDismissed'),
    rule.onlyIn('opposed', 'resolutionEnded'),
    noStake,
    rule.notOpponent('ownDispute'),
    rule.notProposer('ownResolution'),
    rule.notAgainstVerdict('credenceAgainst'),
  ],
  /** A curator without a stake undoes what is final. */
  end: [rule.atLeast('curator', 'undoResolution'), rule.onlyIn('decided', 'notFinal'), noStake],
} satisfies Rules
