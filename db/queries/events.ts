import { and, desc, eq, type SQL } from 'drizzle-orm'
import type { EventData, EventKind } from '#app/domain/event/kinds.ts'
import { newId } from '../ids.ts'
import { events, people } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

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

/** What happened, newest first, with who did it. */
export function listEvents(q: Reader, where: SQL | undefined, limit: number) {
  return q
    .select({
      id: events.id,
      kind: events.kind,
      subjectId: events.subjectId,
      recordId: events.recordId,
      data: events.data,
      at: events.at,
      handle: people.handle,
      displayName: people.displayName,
    })
    .from(events)
    .leftJoin(people, eq(people.id, events.actorId))
    .where(and(where))
    .orderBy(desc(events.at), desc(events.id))
    .limit(limit)
}

export const eventsOfRecord = (q: Reader, recordId: string, limit: number) =>
  listEvents(q, eq(events.recordId, recordId), limit)
