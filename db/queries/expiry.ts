import { and, asc, eq, lt, not, notExists } from 'drizzle-orm'
import { events, predictions, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { activityColumns } from './activity.ts'
import { spokenTo } from './evidence-present.ts'

/** Public predictions whose deadline passed with nothing that speaks to them, of which nobody was told. */
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
        lt(predictions.deadline, at),
        eq(records.status, 'registered'),
        eq(records.visibility, 'public'),
        not(spokenTo),
        notExists(expiredEvents(q)),
      ),
    )
    .orderBy(asc(predictions.deadline), asc(records.id))
    .limit(limit)

const expiredEvents = (q: Reader) =>
  q
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.recordId, records.id), eq(events.kind, 'prediction-expired')))
