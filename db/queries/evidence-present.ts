import { type SQL, sql } from 'drizzle-orm'
import { attempts, evidence, predictions, records } from '../schema/index.ts'

const { supports, contradicts, inconclusive, inside, outside } = predictions

/** How many measurements count for a prediction. */
const tallied = sql`${supports} + ${contradicts} + ${inconclusive} + ${inside} + ${outside}`

/** The rows of what somebody attached by hand to one of `records` and everybody can see. */
const attachedInPublic = sql`from ${evidence}
    left join ${attempts} on ${attempts.id} = ${evidence.attemptId}
    left join records as speaking
      on speaking.id = coalesce(${evidence.experimentId}, ${attempts.recordId})
    where ${evidence.targetId} = ${records.id} and ${evidence.visibility} = 'public'
      and ${evidence.relation} is not null
      and (speaking.id is null or speaking.visibility = 'public')
      and (${attempts.id} is null or ${attempts.visibility} = 'public')`

/**
 * Whether anything speaks to a prediction, in a query of `records` with `predictions`: a measurement
 * that counts, or what somebody attached by hand and everybody can see.
 */
export const spokenTo: SQL = sql`(${tallied} > 0 or exists (select 1 ${attachedInPublic}))`

/** How much evidence counts for a record, in a query of `records` with `predictions` where there are. */
export const evidenceCount =
  sql`coalesce(${tallied}, 0) + (select count(*) ${attachedInPublic})`.mapWith(Number)

/** The same as a column: 1 or 0. */
export const spokenToColumn = sql`case when ${spokenTo} then 1 else 0 end`.mapWith(Number)
