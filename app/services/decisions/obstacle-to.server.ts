import { type Obstacle, type Query, type Rule, whyNot } from '#app/domain/decision/rule.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { Reader } from '#db/types.ts'
import type { Decision, Rows } from './decision.server.ts'
import { loadProposal } from './load-proposal.server.ts'
import { asProposal, partyTo } from './party.server.ts'

type Asked = {
  rule: Rule
  viewer: Viewer
  id: string
  at: Date
  opposition?: Query['opposition']
}

/** What keeps somebody from an act on a proposal, for a page that offers it; null where nothing does. */
export async function obstacleTo<R extends Rows>(
  decision: Decision<R>,
  q: Reader,
  { rule, viewer, id, at, opposition }: Asked,
): Promise<Obstacle> {
  const loaded = await loadProposal(decision, q, viewer, id)
  const party = await partyTo(decision, q, viewer, loaded.record.id)
  return whyNot(rule, { ...party, opposition, proposal: asProposal(decision, loaded, at) })
}
