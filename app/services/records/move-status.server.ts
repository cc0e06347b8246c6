import type { Reason } from '#app/domain/claim/status.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { newId } from '#db/ids.ts'
import { appendEvent } from '#db/queries/events.ts'
import { type RecordRow, updateRecord } from '#db/queries/records.ts'
import { addStatusChange } from '#db/queries/status-changes.ts'
import type { Tx } from '#db/types.ts'

export type StatusChange = {
  actor: Pick<Member, 'id'>
  asOf: Date
  basis: string
  /** Given, if only empty, where the step was derived and not taken by a person. */
  reasons?: Reason[]
  at: Date
}

/** Gives a record another status, and keeps since when, on what basis and by whom. */
export async function moveStatus(
  tx: Tx,
  record: Pick<RecordRow, 'id' | 'status'>,
  to: string,
  change: StatusChange,
) {
  await noteStatus(tx, record.id, { axis: 'human', from: record.status, to, ...change })
  await updateRecord(tx, record.id, {
    status: to,
    statusAsOf: change.asOf,
    statusBasis: change.basis,
    updatedAt: change.at,
    lastActivityAt: change.at,
  })
}

type Noted = StatusChange & { axis: 'human' | 'formal'; from: string; to: string }

/** Keeps a step on one of the axes on which a record has a status. */
export async function noteStatus(tx: Tx, recordId: string, { actor, at, ...step }: Noted) {
  await addStatusChange(tx, { id: newId(), recordId, ...step, actorId: actor.id, createdAt: at })
  const { from, to, asOf, basis } = step
  await appendEvent(tx, {
    kind: 'status-changed',
    subjectId: recordId,
    recordId,
    actorId: actor.id,
    data: { from, to, asOf: asOf.toISOString(), basis },
    at,
  })
}
