import { and, asc, desc, eq } from 'drizzle-orm'
import { people, valueForecasts } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

export async function insertValueForecast(
  tx: Tx,
  forecast: typeof valueForecasts.$inferInsert,
): Promise<void> {
  await tx.insert(valueForecasts).values(forecast)
}

const given = {
  median: valueForecasts.median,
  low: valueForecasts.low,
  high: valueForecasts.high,
  at: valueForecasts.createdAt,
}

/** The last forecast of somebody for a prediction, which may be one taken back. */
export async function lastValueForecast(q: Reader, recordId: string, personId: string) {
  const [last] = await q
    .select(given)
    .from(valueForecasts)
    .where(and(eq(valueForecasts.recordId, recordId), eq(valueForecasts.personId, personId)))
    .orderBy(desc(valueForecasts.createdAt), desc(valueForecasts.id))
    .limit(1)
  return last ?? null
}

/** Every forecast of the value of a prediction, in the order in which they were made. */
export const valueForecastsOn = (q: Reader, recordId: string) =>
  q
    .select({ ...given, personId: people.id, handle: people.handle, role: people.role })
    .from(valueForecasts)
    .innerJoin(people, eq(people.id, valueForecasts.personId))
    .where(eq(valueForecasts.recordId, recordId))
    .orderBy(asc(valueForecasts.createdAt), asc(valueForecasts.id))

export type ForecastRow = Awaited<ReturnType<typeof valueForecastsOn>>[number]
