import { eq, type SQL, sql } from 'drizzle-orm'
import { attempts, evidence, predictions, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'

const { supports, contradicts, inconclusive, inside, outside } = predictions

/**
 * Whether anything speaks to a prediction, in a query of `records` with `predictions`: a measurement
 * that counts, or what somebody attached by hand and everybody can see.
 */
export const spokenTo: SQL = sql`(${supports} + ${contradicts} + ${inconclusive} + ${inside} + ${outside} > 0
  or exists (select 1 from ${evidence}
    left join ${attempts} on ${attempts.id} = ${evidence.attemptId}
    left join records as speaking
      on speaking.id = coalesce(${evidence.experimentId}, ${attempts.recordId})
    where ${evidence.targetId} = ${records.id} and ${evidence.visibility} = 'public'
      and ${evidence.relation} is not null
      and (speaking.id is null or speaking.visibility = 'public')
      and (${attempts.id} is null or ${attempts.visibility} = 'public')))`

/** The same as a column: 1 or 0. */
export const spokenToColumn = sql`case when ${spokenTo} then 1 else 0 end`.mapWith(Number)

export async function isSpokenTo(q: Reader, recordId: string): Promise<boolean> {
  const [found] = await q
    .select({ spoken: spokenToColumn })
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .where(eq(predictions.recordId, recordId))
  return found?.spoken === 1
}
