import type { Rules } from '#app/domain/decision/acts.ts'
import * as rule from '#app/domain/decision/rule.ts'

const inForce = rule.notIn({ ended: 'establishmentEnded' })
const noStake = rule.noStake('claimStake')

/** Who may do what about holding a claim established. It takes no window. */
export const ESTABLISHMENT_RULES = {
  /** A curator without a stake, for a claim with the ground for it of which nothing is proposed. */
  propose: [
    rule.atLeast('curator', 'proposeEstablishment'),
    noStake,
    rule.notIn({ decided: 'established', proposed: 'establishmentPresent' }),
    rule.lackingNothing,
  ],
  /** A trusted person without a stake who did not propose it, once. */
  second: [
    rule.atLeast('trusted', 'secondEstablishment'),
    inForce,
    noStake,
    rule.notProposer('ownEstablishment'),
    rule.notSeconded('establishmentSeconded'),
    rule.notIn({ decided: 'established' }),
    rule.lackingNothing,
  ],
  /** A curator without a stake, whoever proposed it. */
  end: [rule.atLeast('curator', 'endEstablishment'), inForce, noStake],
} satisfies Rules
