import { appendEvent } from '#db/queries/events.ts'
import { spokenToBy } from '#db/queries/evidence-matches.ts'
import { linkedAbove } from '#db/queries/neighbours.ts'
import type { RecordRow } from '#db/queries/records.ts'
import type { Tx } from '#db/types.ts'

const MOST = 200

type Act = { hidden: boolean; reason: string; actorId: string; at: Date }

/**
 * Tells on the records that a hidden one leads to that one was hidden, or shown again: who, when and why,
 * of it nothing but its kind. Its own timeline is seen by nobody while it is hidden.
 */
export async function tellLinked(
  tx: Tx,
  { id, kind }: Pick<RecordRow, 'id' | 'kind'>,
  { hidden, reason, actorId, at }: Act,
) {
  const spoken = kind === 'experiment' ? await spokenToBy(tx, id, MOST) : []
  const linked = await linkedAbove(tx, id)
  for (const recordId of new Set([...linked, ...spoken]))
    await appendEvent(tx, {
      kind: hidden ? 'linked-hidden' : 'linked-shown',
      subjectId: recordId,
      recordId,
      actorId,
      data: { name: kind, reason },
      at,
    })
}
