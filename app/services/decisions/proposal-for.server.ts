import { type Obstacle, type Rule, whyNot } from '#app/domain/decision/rule.ts'
import { refuseIf } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import type { Reader } from '#db/types.ts'
import type { Decision, Rows } from './decision.server.ts'
import { loadCurrent, loadProposal } from './load-proposal.server.ts'
import { asProposal, partyTo } from './party.server.ts'

type Wanted = { rule: Rule; viewer: Member; at: Date }

/** A proposal on which this person may do what the rule is about; refused with the first obstacle. */
export async function proposalFor<R extends Rows>(
  decision: Decision<R>,
  q: Reader,
  { rule, viewer, id, at }: Wanted & { id: string },
) {
  const loaded = await loadProposal(decision, q, viewer, id)
  const party = await partyTo(decision, q, viewer, loaded.record.id)
  refuseIf(whyNot(rule, { ...party, proposal: asProposal(decision, loaded, at) }))
  return { ...loaded, party }
}

/** What keeps somebody from proposing on a record, and the proposal that stands there, if any. */
export async function askToPropose<R extends Rows>(
  decision: Decision<R>,
  q: Reader,
  { rule, viewer, recordId, lack, at }: Wanted & { recordId: string; lack: Obstacle },
) {
  const current = await loadCurrent(decision, q, recordId)
  const party = await partyTo(decision, q, viewer, recordId)
  const proposal = current && asProposal(decision, current, at)
  const obstacle = whyNot(rule, { ...party, proposal, lack })
  return { obstacle, party, current: current?.proposal ?? null }
}
