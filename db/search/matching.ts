import { and, eq, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import type { SearchQuery, Term } from '#app/domain/search/query.ts'
import { listedTo } from '../queries/visible.ts'
import { comments, records, searchDocuments } from '../schema/index.ts'
import { filterConditions } from './conditions.ts'
import { engine } from './index.ts'

export type Matching = { from: SQL; where: SQL; rank: SQL; seq: SQL }

type Wanted = Pick<SearchQuery, 'terms' | 'filters'> & { also?: SQL }

/**
 * The texts that match and that this viewer may find, as the pieces of a query. A comment is found
 * when both it and its record may be.
 */
export function matching(scope: Scope, wanted: Wanted): Matching {
  const sought = wanted.terms.filter((term) => !term.negated)
  const start = sought.length > 0 ? engine.ranked(sought, searchDocuments) : everything
  const where = and(
    start.where,
    withoutTerms(wanted.terms),
    listedTo(scope, records),
    or(ne(searchDocuments.kind, 'comment'), listedTo(scope, comments)),
    ...filterConditions(wanted.filters, {
      kind: searchDocuments.kind,
      authorId: sql`coalesce(${comments.authorId}, ${records.authorId})`,
    }),
    wanted.also,
  )
  return {
    ...start,
    from: sql`${start.from}
      inner join ${records} on ${records.id} = ${searchDocuments.recordId}
      left join ${comments} on ${eq(comments.id, searchDocuments.subjectId)}`,
    where: where ?? sql`1 = 1`,
  }
}

const everything: Matching = {
  from: sql`search_documents`,
  where: sql`1 = 1`,
  rank: sql`0`,
  seq: sql`search_documents.seq`,
}

function withoutTerms(terms: Term[]): SQL | undefined {
  const unwanted = terms.filter((term) => term.negated)
  return and(
    ...unwanted.map((term) => sql`${searchDocuments.seq} not in ${engine.matching([term])}`),
  )
}
