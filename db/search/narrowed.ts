import { and, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import type { QuestionFilters } from '#app/domain/list/filters.ts'
import { STATUS_GROUPS, statusesIn } from '#app/domain/question/status.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import type { SearchQuery, Term } from '#app/domain/search/query.ts'
import { listedTo } from '../queries/visible.ts'
import {
  areas,
  people,
  questions,
  records,
  recordTags,
  searchDocuments,
  tags,
} from '../schema/index.ts'
import { filterConditions } from './conditions.ts'
import { engine } from './index.ts'

/** `q` of the filters arrives parsed. */
export type Narrowing = Omit<QuestionFilters, 'q'> & Pick<SearchQuery, 'terms' | 'filters'>

/** The questions of a list, as a condition on `records` joined to `questions`. */
export function narrowed(scope: Scope, narrowing: Narrowing): SQL {
  const { kind, status, area, author } = narrowing
  const condition = and(
    eq(records.kind, 'question'),
    ne(records.status, 'draft'),
    listedTo(scope, records),
    kind ? eq(questions.questionKind, kind) : undefined,
    status ? inArray(records.status, statusesOf(status)) : undefined,
    area
      ? sql`${records.areaId} = (select ${areas.id} from ${areas} where ${areas.key} = ${area})`
      : undefined,
    author
      ? sql`${records.authorId} = (select ${people.id} from ${people} where ${people.handle} = ${author})`
      : undefined,
    ...narrowing.tags.map(hasTag),
    ...holding(narrowing.terms),
    ...filterConditions(narrowing.filters, { kind: records.kind, authorId: records.authorId }),
  )
  return condition ?? sql`1 = 1`
}

function statusesOf(status: NonNullable<QuestionFilters['status']>): string[] {
  const group = STATUS_GROUPS.find((candidate) => candidate === status)
  return group ? statusesIn(group) : [status]
}

const hasTag = (tag: string) => sql`${records.id} in (
  select ${recordTags.recordId} from ${recordTags} inner join ${tags} on ${tags.id} = ${recordTags.tagId}
  where ${tags.name} = ${tag})`

/** The words stand in the question itself; its comments have the search page. */
function holding(terms: Term[]): SQL[] {
  const sought = terms.filter((term) => !term.negated)
  const unwanted = terms.filter((term) => term.negated)
  return [
    ...(sought.length > 0 ? [sql`${records.id} in ${recordsMatching(sought)}`] : []),
    ...unwanted.map((term) => sql`${records.id} not in ${recordsMatching([term])}`),
  ]
}

const recordsMatching = (terms: Term[]) => sql`(
  select ${searchDocuments.recordId} from ${searchDocuments}
  where ${searchDocuments.kind} = 'question' and ${searchDocuments.seq} in ${engine.matching(terms)})`
