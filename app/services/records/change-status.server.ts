import { footingOfClaim } from '#app/domain/claim/footing.ts'
import type { Reason } from '#app/domain/claim/status.ts'
import type { EventData, EventKind } from '#app/domain/event/kinds.ts'
import { notBefore } from '#app/domain/event/moment.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import { changesWhatHangs } from '#app/domain/wanted/hanging.ts'
import { askForHanging } from '#app/services/wanted/ask-for-hanging.server.ts'
import { newId } from '#db/ids.ts'
import type { ActivityRow } from '#db/queries/activity.ts'
import { appendEvent } from '#db/queries/events.ts'
import type { NewRecord } from '#db/queries/records.ts'
import { addStatusChange } from '#db/queries/status-changes.ts'
import type { Tx } from '#db/types.ts'
import { touchActivity } from './touch-activity.server.ts'

export type StatusChange = {
  actorId: string
  /** The time of the clock. */
  at: Date
  /** Since when, where somebody states it: also a day before the status that it follows. */
  asOf?: Date | undefined
  basis?: string
  /** Given, if only empty, where the step was derived and not taken by a person. */
  reasons?: Reason[]
  /** On what the status stands, where no reasons say it. */
  footing?: Footing | null
  /** What tells of the step, where it is not told as a change of status; null where nothing does. */
  event?: { kind: EventKind; data?: EventData } | null
  /** Nobody and no data did anything: the record is no more alive for it. */
  quiet?: boolean
  /** What becomes of the record with its status. */
  set?: Pick<Partial<NewRecord>, 'visibility' | 'createdAt'>
}

/**
 * Gives a record another status, keeps since when, on what basis and by whom, and tells of it. With
 * the clock set back no step comes before the one it follows. The same status on other grounds holds
 * since when it did. Answers with the record as it then is.
 */
export async function changeStatus<Row extends ActivityRow>(
  tx: Tx,
  record: Row,
  to: Row['status'],
  { set, quiet = false, ...change }: StatusChange,
): Promise<Row> {
  const { status: from, statusAsOf } = record
  const at = notBefore(change.at, record.updatedAt, statusAsOf)
  const { asOf = notBefore(change.at, statusAsOf), basis = '' } = change
  await storeStep(tx, record.id, { ...change, axis: 'human', from, to, asOf, at })
  const since = to === from ? statusAsOf : asOf
  const status = { status: to, statusAsOf: since, statusBasis: basis, updatedAt: at }
  if (changesWhatHangs({ kind: record.kind, from, to })) await askForHanging(tx, record, at)
  const touched = { set: { ...set, ...status } }
  return touchActivity(tx, record, quiet ? touched : { ...touched, activeAt: at })
}

type Step = Omit<StatusChange, 'set' | 'quiet'> & {
  axis: 'human' | 'formal'
  from: string
  to: string
  asOf: Date
}

/** Writes a step on one of the axes on which a record has a status, and what tells of it. */
export async function storeStep(tx: Tx, recordId: string, step: Step): Promise<void> {
  const { axis, from, to, asOf, basis = '', reasons, actorId, at } = step
  const { footing = footingOfClaim(to, reasons ?? []) } = step
  const row = { axis, from, to, asOf, basis, reasons, footing, actorId, createdAt: at }
  await addStatusChange(tx, { id: newId(), recordId, ...row })
  if (step.event === null) return
  const data = { from, to, asOf: asOf.toISOString(), basis }
  const { event = { kind: 'status-changed' as const, data } } = step
  await appendEvent(tx, { ...event, subjectId: recordId, recordId, actorId, at })
}
