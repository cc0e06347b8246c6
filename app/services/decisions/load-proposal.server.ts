import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { findRecordById } from '#db/queries/records.ts'
import type { Reader } from '#db/types.ts'
import type { Decision, Rows, Voice, Voiced } from './decision.server.ts'

/** A proposal with its record. What is hidden can be neither looked at nor decided on. */
export async function loadProposal<R extends Rows>(
  decision: Decision<R>,
  q: Reader,
  viewer: Viewer,
  id: string,
) {
  const proposal = (await decision.find(q, id)) ?? refuse(decision.absent)
  const record = await findRecordById(q, scopeOf(viewer), decision.recordId(proposal))
  if (record?.visibility !== 'public') return refuse(decision.absent)
  return { record, ...(await withVoices(decision, q, proposal)) }
}

/** The proposal about a record that has not ended, if any. */
export async function loadCurrent<R extends Rows>(
  decision: Decision<R>,
  q: Reader,
  recordId: string,
) {
  const proposal = await decision.current(q, recordId)
  return proposal && withVoices(decision, q, proposal)
}

async function withVoices<R extends Rows>(
  { seconds, oppositions }: Decision<R>,
  q: Reader,
  proposal: R['proposal'],
): Promise<Voiced<R>> {
  const ids = [proposal.id]
  return { proposal, seconds: await seconds(q, ids), oppositions: await oppositions(q, ids) }
}

/** Proposals with what people said of them: two queries, however many there are. */
export async function loadVoices<R extends Rows>(
  decision: Decision<R>,
  q: Reader,
  proposals: R['proposal'][],
): Promise<Voiced<R>[]> {
  if (proposals.length === 0) return []
  const ids = proposals.map(({ id }) => id)
  const seconds = await decision.seconds(q, ids)
  const oppositions = await decision.oppositions(q, ids)
  return proposals.map((proposal) => {
    const isToIt = ({ proposalId }: Voice) => proposalId === proposal.id
    return {
      proposal,
      seconds: seconds.filter(isToIt),
      oppositions: oppositions.filter(isToIt),
    }
  })
}
