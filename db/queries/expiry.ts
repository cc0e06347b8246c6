import { aliasedTable, and, asc, eq, gt, inArray, isNotNull, lt, not, notExists } from 'drizzle-orm'
import { overBefore } from '#app/domain/prediction/deadline.ts'
import { events, predictions, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { activityColumns } from './activity.ts'
import { spokenTo } from './evidence-present.ts'

/** Public predictions whose last day passed with nothing that speaks to them, of which nobody was told. */
export const expiredWithoutEvent = (q: Reader, at: Date, limit: number) =>
  q
    .select({
      ...activityColumns,
      deadline: predictions.deadline,
      registeredAt: predictions.registeredAt,
    })
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .where(
      and(
        lt(predictions.deadline, overBefore(at)),
        eq(records.status, 'registered'),
        eq(records.visibility, 'public'),
        not(spokenTo),
        notExists(expiryTold(q)),
      ),
    )
    .orderBy(asc(predictions.deadline), asc(records.id))
    .limit(limit)

/** What was taken back later counts as not told. */
const expiryTold = (q: Reader) =>
  q
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        eq(events.recordId, records.id),
        eq(events.kind, 'prediction-expired'),
        notExists(takenBack(q)),
      ),
    )

const later = aliasedTable(events, 'later')

const takenBack = (q: Reader) =>
  q
    .select({ id: later.id })
    .from(later)
    .where(
      and(
        eq(later.recordId, events.recordId),
        eq(later.kind, 'expiry-corrected'),
        gt(later.id, events.id),
      ),
    )

/** Registered predictions with a deadline in the order of their ids after one of them. */
export const withDeadlineAfter = (q: Reader, after: string, most: number) =>
  q
    .select({ id: predictions.recordId, deadline: predictions.deadline })
    .from(predictions)
    .where(
      and(
        gt(predictions.recordId, after),
        isNotNull(predictions.deadline),
        isNotNull(predictions.registeredAt),
      ),
    )
    .orderBy(asc(predictions.recordId))
    .limit(most)

/** How often a prediction was said to have expired or not to have, in the order of writing. */
export const expiryEvents = (q: Reader, recordId: string) =>
  q
    .select({ kind: events.kind, at: events.at })
    .from(events)
    .where(
      and(
        eq(events.recordId, recordId),
        inArray(events.kind, ['prediction-expired', 'expiry-corrected']),
      ),
    )
    .orderBy(asc(events.id))
