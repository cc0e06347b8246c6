import { and, desc, eq, inArray, isNull, ne, notInArray, or, type SQL } from 'drizzle-orm'
import { CROWD_KINDS } from '#app/domain/event/crowd.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import { attempts, comments, events, people, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { sourceListed } from './evidence-source.ts'
import { listedTo } from './visible.ts'

const columns = {
  id: events.id,
  kind: events.kind,
  data: events.data,
  at: events.at,
  commentId: comments.id,
  attemptId: attempts.id,
  handle: people.handle,
  recordKind: records.kind,
  number: records.number,
  slug: records.slug,
  titleHtml: records.titleHtml,
  revision: records.revision,
  recordId: records.id,
}

/**
 * Events with who and where. One about a comment or an attempt appears only where that does, one about
 * evidence only where the experiment or attempt that speaks does.
 */
function visibleEvents(q: Reader, scope: Scope, where: SQL | undefined, limit: number) {
  return q
    .select(columns)
    .from(events)
    .innerJoin(records, eq(records.id, events.recordId))
    .leftJoin(people, eq(people.id, events.actorId))
    .leftJoin(comments, eq(comments.id, events.subjectId))
    .leftJoin(attempts, eq(attempts.id, events.subjectId))
    .where(
      and(
        where,
        or(isNull(comments.id), listedTo(scope, comments)),
        or(isNull(attempts.id), listedTo(scope, attempts)),
        sourceListed(q, scope, events.subjectId),
      ),
    )
    .orderBy(desc(events.at), desc(events.id))
    .limit(limit)
}

const besidesCrowds = notInArray(events.kind, [...CROWD_KINDS])

/** What happened to records, but for what people do in crowds. The caller has checked who may see them. */
export const timelineOf = (q: Reader, scope: Scope, recordIds: string[], limit: number) =>
  visibleEvents(q, scope, and(inArray(events.recordId, recordIds), besidesCrowds), limit)

/**
 * What people did in crowds to one record that the viewer may see: it has no text to be hidden. There
 * may be thousands, so no more is read of each than tells them together.
 */
export const crowdOf = (q: Reader, recordId: string, limit: number) =>
  q
    .select({ id: events.id, kind: events.kind, at: events.at, handle: people.handle })
    .from(events)
    .leftJoin(people, eq(people.id, events.actorId))
    .where(and(eq(events.recordId, recordId), inArray(events.kind, [...CROWD_KINDS])))
    .orderBy(desc(events.at), desc(events.id))
    .limit(limit)

/** What happened lately in the records that this viewer finds in lists, where anybody did something. */
export const latestEvents = (q: Reader, scope: Scope, limit: number) =>
  visibleEvents(
    q,
    scope,
    and(listedTo(scope, records), besidesCrowds, ne(events.kind, 'rules-changed')),
    limit,
  )
