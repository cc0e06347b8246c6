import { and, desc, eq, inArray, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { CROWD_KINDS } from '#app/domain/event/crowd.ts'
import { IMPORT_HANDLE, SITE_HANDLE } from '#app/domain/person/handle.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import { attempts, comments, events, people, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { sourceListed } from './evidence-source.ts'
import { listedTo } from './visible.ts'

/** What was done to something without a word of it: told also where that cannot be seen. */
const TRACES = [
  'comment-hidden',
  'comment-shown',
  'comment-deleted',
  'attempt-hidden',
  'attempt-shown',
] as const

const trace = inArray(events.kind, [...TRACES])

const columns = (scope: Scope) => ({
  id: events.id,
  kind: events.kind,
  data: events.data,
  at: events.at,
  commentId: sql<string | null>`case when ${listedTo(scope, comments)} then ${comments.id} end`,
  attemptId: sql<string | null>`case when ${listedTo(scope, attempts)} then ${attempts.id} end`,
  handle: people.handle,
  recordKind: records.kind,
  number: records.number,
  slug: records.slug,
  titleHtml: records.titleHtml,
  revision: records.revision,
  recordId: records.id,
})

/**
 * Events with who and where. One about a comment or an attempt appears only where that does, but for
 * `traced` ones; one about evidence only where the experiment or attempt that speaks does.
 */
function visibleEvents(
  q: Reader,
  scope: Scope,
  { where, traced }: { where: SQL | undefined; traced?: SQL },
  limit: number,
) {
  return q
    .select(columns(scope))
    .from(events)
    .innerJoin(records, eq(records.id, events.recordId))
    .leftJoin(people, eq(people.id, events.actorId))
    .leftJoin(comments, eq(comments.id, events.subjectId))
    .leftJoin(attempts, eq(attempts.id, events.subjectId))
    .where(
      and(
        where,
        or(isNull(comments.id), listedTo(scope, comments), traced),
        or(isNull(attempts.id), listedTo(scope, attempts), traced),
        sourceListed(q, scope, events.subjectId),
      ),
    )
    .orderBy(desc(events.at), desc(events.id))
    .limit(limit)
}

const besidesCrowds = notInArray(events.kind, [...CROWD_KINDS])

/**
 * What happened to records, but for what people do in crowds, with the trace of what was hidden. The
 * caller has checked who may see them.
 */
export const timelineOf = (q: Reader, scope: Scope, recordIds: string[], limit: number) =>
  visibleEvents(
    q,
    scope,
    { where: and(inArray(events.recordId, recordIds), besidesCrowds), traced: trace },
    limit,
  )

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

/** What people did lately in the records that this viewer finds in lists; the site and its imports are nobody. */
export const latestEvents = (q: Reader, scope: Scope, limit: number) =>
  visibleEvents(
    q,
    scope,
    {
      where: and(
        listedTo(scope, records),
        besidesCrowds,
        notInArray(events.kind, ['rules-changed', 'linked-hidden', 'linked-shown']),
        or(isNull(people.handle), notInArray(people.handle, [SITE_HANDLE, IMPORT_HANDLE])),
      ),
    },
    limit,
  )
