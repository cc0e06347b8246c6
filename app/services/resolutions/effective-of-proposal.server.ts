import type { Interest } from '#app/domain/decision/proposal.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { type ChosenEffective, chooseEffective } from '#app/domain/resolution/choose-effective.ts'
import { isDirected } from '#app/domain/resolution/direction.ts'
import type { ProposeResolutionInput } from '#app/domain/resolution/input.ts'
import { maySetEffective } from '#app/domain/resolution/policy.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import type { Tx } from '#db/types.ts'
import { computeEffective } from './compute-effective.server.ts'

type Proposal = { recordId: string; viewer: Member; interest?: Interest; at: Date }

/** The effective time that a proposal gets, or a refusal of what was typed, by field. */
export async function effectiveOfProposal(
  tx: Tx,
  input: ProposeResolutionInput,
  { recordId, viewer, interest, at }: Proposal,
): Promise<ChosenEffective> {
  const { outcome } = input
  if (interest?.credence && !isDirected(outcome, interest.verdict))
    return refuse('form', { fields: { outcome: ['resolution.credence'] } })
  const computed = await computeEffective(tx, recordId, { outcome, by: at })
  const maySet = maySetEffective(viewer, interest)
  const chosen = chooseEffective(input, { computed, maySet, at })
  return 'problems' in chosen ? refuse('form', { fields: { ...chosen.problems } }) : chosen
}
