import type { EventData, EventKind } from '#app/domain/event/kinds.ts'
import { notBefore } from '#app/domain/event/moment.ts'
import { footingOfOutcome } from '#app/domain/resolution/footing-of.ts'
import { isRefooted } from '#app/domain/verdict/footing.ts'
import { storeStep } from '#app/services/records/change-status.server.ts'
import { loadActivity } from '#app/services/records/touch-activity.server.ts'
import { appendEvent } from '#db/queries/events.ts'
import type { PredictionRow } from '#db/queries/predictions.ts'
import type { Tx } from '#db/types.ts'

type Stands = Pick<PredictionRow, 'recordId' | 'verdict' | 'footing'>
type Context = { actorId: string; at: Date }

/** Whether a verdict that is as it was stands on another footing. */
export const onlyRefooted = (before: Stands, after: Stands): boolean =>
  before.verdict === after.verdict && isRefooted(before.footing, after.footing)

/**
 * Keeps on what the outcome of a resolved prediction stands from now on, where that is another footing
 * than before; its status stays. Answers with the status.
 */
export async function storeFooting(
  tx: Tx,
  { before, after }: { before: Stands; after: Stands },
  { actorId, at }: Context,
): Promise<string> {
  const { id, status, statusAsOf, updatedAt } = await loadActivity(tx, before.recordId)
  const footing = footingOfOutcome(status, after)
  if (footing === footingOfOutcome(status, before)) return status
  const noted = notBefore(at, updatedAt, statusAsOf)
  const step = { axis: 'human' as const, from: status, to: status, asOf: noted, at: noted }
  await storeStep(tx, id, { ...step, footing, actorId, event: null })
  return status
}

/** The same, told where the verdict stands as it did: neither new evidence nor a change of status. */
export async function moveFooting(
  tx: Tx,
  stands: { before: Stands; after: Stands },
  { actorId, at }: Context,
): Promise<void> {
  const { before, after } = stands
  if (before.verdict === after.verdict && before.footing === after.footing) return
  const status = await storeFooting(tx, stands, { actorId, at })
  if (!onlyRefooted(before, after)) return
  const subject = { subjectId: after.recordId, recordId: after.recordId }
  const to = footingOfOutcome(status, after) ? status : (after.verdict ?? '')
  const data: EventData = { to, ...(after.footing && { footing: after.footing }) }
  const kind: EventKind = 'footing-changed'
  await appendEvent(tx, { kind, ...subject, actorId, data, at })
}
