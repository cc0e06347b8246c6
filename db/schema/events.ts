import type { EventData, EventKind } from '#app/domain/event/kinds.ts'
import { index, instant, json, table, text } from '../columns.ts'
import { people } from './people.ts'
import { records } from './records.ts'
import { subjects } from './subjects.ts'

/** One row for each thing done. Feed, timeline, audit and webhooks read nothing else. */
export const events = table(
  'events',
  {
    id: text().primaryKey(),
    kind: text().$type<EventKind>().notNull(),
    subjectId: text().references(() => subjects.id),
    recordId: text().references(() => records.id),
    actorId: text().references(() => people.id),
    data: json<EventData>().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    index('events_record_idx').on(t.recordId, t.at, t.id),
    index('events_subject_idx').on(t.subjectId, t.at, t.id),
    index('events_actor_idx').on(t.actorId, t.at, t.id),
    index('events_at_idx').on(t.at, t.id),
  ],
)
