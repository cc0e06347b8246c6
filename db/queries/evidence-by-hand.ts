import { and, asc, eq, getTableColumns, isNotNull, isNull, or } from 'drizzle-orm'
import { PUBLIC_SCOPE, type Scope } from '#app/domain/record/visibility.ts'
import { attempts, evidence, links, people, records, references } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { listedTo } from './visible.ts'

/**
 * That what speaks is in lists, in a query of `evidence` with its `attempts` and, as `records`, the
 * experiment or the question of the attempt.
 */
const handMadeListed = (scope: Scope) =>
  and(
    listedTo(scope, evidence),
    or(isNull(records.id), listedTo(scope, records)),
    or(isNull(attempts.id), listedTo(scope, attempts)),
  )

const isSource = or(eq(records.id, evidence.experimentId), eq(records.id, attempts.recordId))

/** Experiments, cited works and attempts that somebody attached to a record by hand. */
export function handMadeEvidence(q: Reader, scope: Scope, targetId: string) {
  return q
    .select({
      ...getTableColumns(evidence),
      handle: people.handle,
      displayName: people.displayName,
      sourceNumber: records.number,
      sourceSlug: records.slug,
      sourceTitle: records.titlePlain,
      attemptTitleHtml: attempts.titleHtml,
      attemptRevision: attempts.revision,
      attemptState: attempts.state,
      referenceSlug: references.slug,
      referenceTitle: references.titlePlain,
      referenceIdentifier: references.identifier,
      referenceScheme: references.scheme,
      referenceUrl: references.url,
    })
    .from(evidence)
    .innerJoin(people, eq(people.id, evidence.authorId))
    .leftJoin(attempts, eq(attempts.id, evidence.attemptId))
    .leftJoin(records, isSource)
    .leftJoin(references, eq(references.id, evidence.referenceId))
    .where(
      and(eq(evidence.targetId, targetId), isNotNull(evidence.relation), handMadeListed(scope)),
    )
    .orderBy(asc(evidence.createdAt), asc(evidence.id))
}

/** What people attached by hand, for the reasons of a claim's status. */
export async function handMadeRelations(q: Reader, targetId: string) {
  const rows = await q
    .select({ id: evidence.id, relation: evidence.relation })
    .from(evidence)
    .leftJoin(attempts, eq(attempts.id, evidence.attemptId))
    .leftJoin(records, isSource)
    .where(
      and(
        eq(evidence.targetId, targetId),
        isNotNull(evidence.relation),
        handMadeListed(PUBLIC_SCOPE),
      ),
    )
    .orderBy(asc(evidence.createdAt), asc(evidence.id))
  return rows.flatMap(({ id, relation }) =>
    relation && relation !== 'meets-criterion' ? [{ id, relation }] : [],
  )
}

const MOST = 100

/** What is said to meet the criteria of the predictions of a claim, for everybody to see. */
export function criteriaMet(q: Reader, claimId: string) {
  return q
    .select({
      id: evidence.id,
      predictionId: evidence.targetId,
      sourceKind: records.kind,
      sourceNumber: records.number,
      scheme: references.scheme,
      identifier: references.identifier,
      url: references.url,
    })
    .from(links)
    .innerJoin(evidence, eq(evidence.targetId, links.fromId))
    .leftJoin(attempts, eq(attempts.id, evidence.attemptId))
    .leftJoin(records, isSource)
    .leftJoin(references, eq(references.id, evidence.referenceId))
    .where(
      and(
        eq(links.toId, claimId),
        eq(links.relation, 'derived-from'),
        eq(evidence.relation, 'meets-criterion'),
        handMadeListed(PUBLIC_SCOPE),
      ),
    )
    .orderBy(asc(evidence.createdAt), asc(evidence.id))
    .limit(MOST)
}
