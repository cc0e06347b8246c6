import { and, eq, isNotNull, isNull, or } from 'drizzle-orm'
import { evidence, experiments, records, references } from '../schema/index.ts'
import type { Reader } from '../types.ts'

/** What people attached to a record by hand in public, with what is known of when it became public. */
export const handMadeFor = (q: Reader, targetId: string) =>
  q
    .select({
      relation: evidence.relation,
      experiment: records.number,
      statedAt: experiments.publishedAt,
      status: records.status,
      statusAsOf: records.statusAsOf,
      workYear: references.year,
      storedAt: evidence.createdAt,
    })
    .from(evidence)
    .leftJoin(records, and(eq(records.id, evidence.experimentId), eq(records.visibility, 'public')))
    .leftJoin(experiments, eq(experiments.recordId, records.id))
    .leftJoin(references, eq(references.id, evidence.referenceId))
    .where(
      and(
        eq(evidence.targetId, targetId),
        eq(evidence.visibility, 'public'),
        isNotNull(evidence.relation),
        or(isNull(evidence.experimentId), isNotNull(records.id)),
      ),
    )
