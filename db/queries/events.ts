import type { EventData, EventKind } from '#app/domain/event/kinds.ts'
import { newId } from '../ids.ts'
import { events } from '../schema/index.ts'
import type { Tx } from '../types.ts'

type NewEvent = {
  kind: EventKind
  subjectId?: string | null
  recordId?: string | null
  actorId: string | null
  data?: EventData
  at: Date
}

export async function appendEvent(tx: Tx, event: NewEvent): Promise<void> {
  await tx.insert(events).values({
    id: newId(),
    kind: event.kind,
    subjectId: event.subjectId ?? null,
    recordId: event.recordId ?? null,
    actorId: event.actorId,
    data: event.data ?? {},
    at: event.at,
  })
}
