import { and, desc, eq, inArray } from 'drizzle-orm'
import type { EventKind } from '#app/domain/event/kinds.ts'
import { events } from '../schema/index.ts'
import type { Reader } from '../types.ts'

/** The latest events of these kinds in a record, newest first. The caller checked that it may be seen. */
export const eventsOfKinds = (
  q: Reader,
  recordId: string,
  { kinds, limit }: { kinds: readonly EventKind[]; limit: number },
) =>
  q
    .select({ id: events.id, kind: events.kind, data: events.data, at: events.at })
    .from(events)
    .where(and(eq(events.recordId, recordId), inArray(events.kind, [...kinds])))
    .orderBy(desc(events.at), desc(events.id))
    .limit(limit)
