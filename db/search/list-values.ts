import { type SQL, sql } from 'drizzle-orm'
import type { ListedKind, OwnFacet } from '#app/domain/list/kinds.ts'
import { dueBefore, overBefore } from '#app/domain/prediction/deadline.ts'
import { markOfClaim } from '../queries/establishments.ts'
import { spokenTo } from '../queries/evidence-present.ts'
import { claims, experiments, predictions, questions, records, wanted } from '../schema/index.ts'

type Values = Partial<Record<OwnFacet, SQL>>

/** What a list's records have of each of its kind's own facets, on `records` joined by `fromRecords`. */
export function ownValues(kind: ListedKind, now: Date): Values {
  const status = sql`${records.status}`
  switch (kind) {
    case 'question':
      return { kind: sql`${questions.questionKind}`, status }
    case 'claim':
      return {
        kind: sql`${claims.claimKind}`,
        status,
        mark: markOfClaim,
        footing: sql`${claims.footing}`,
      }
    case 'prediction':
      return {
        verdict: sql`coalesce(${predictions.verdict}, 'untested')`,
        footing: sql`${predictions.footing}`,
        state: status,
        due: dueness(now),
      }
    case 'experiment':
      return { kind: sql`${experiments.experimentKind}`, state: status }
  }
}

/** `duenessOf` in SQL; a test compares the two. */
function dueness(now: Date): SQL {
  const { deadline } = predictions
  return sql`case when ${records.status} not in ('draft', 'sealed', 'registered', 'resolution-proposed') then 'decided'
    when ${deadline} is null then 'open-ended'
    when ${records.status} in ('draft', 'sealed') then 'later'
    when ${deadline} < ${sql.param(overBefore(now), deadline)} then
      case when ${records.status} = 'resolution-proposed' or ${spokenTo} then 'overdue' else 'expired' end
    when ${deadline} < ${sql.param(dueBefore(now), deadline)} then 'due' else 'later' end`
}

/** Both engines leave out the tables of which nothing is asked. */
export const fromRecords = sql`from ${records}
  left join ${questions} on ${questions.recordId} = ${records.id}
  left join ${claims} on ${claims.recordId} = ${records.id}
  left join ${predictions} on ${predictions.recordId} = ${records.id}
  left join ${experiments} on ${experiments.recordId} = ${records.id}
  left join ${wanted} on ${wanted.recordId} = ${records.id}`
