import { and, eq, inArray, notInArray, type SQL, sql } from 'drizzle-orm'
import type { ListFilters } from '#app/domain/list/filters.ts'
import { type ListedKind, OWN_FACETS, valuesOf } from '#app/domain/list/kinds.ts'
import { UNREGISTERED_STATES } from '#app/domain/prediction/state.ts'
import { parseRecordName } from '#app/domain/record/kind.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import type { SearchQuery, Term } from '#app/domain/search/query.ts'
import { listedTo } from '../queries/visible.ts'
import {
  areas,
  links,
  observables,
  people,
  predictions,
  records,
  recordTags,
  searchDocuments,
  tags,
} from '../schema/index.ts'
import { filterConditions } from './conditions.ts'
import { engine } from './index.ts'
import { ownValues } from './list-values.ts'

/** Whose list of what, and the moment by which what is due is told. */
export type Listing = { scope: Scope; kind: ListedKind; now: Date }

/** `q` of the filters arrives parsed. */
export type Narrowing = Omit<ListFilters, 'q'> & Pick<SearchQuery, 'terms' | 'filters'>

/** The records of a list, as a condition on what `fromRecords` joins. */
export function narrowed(listing: Listing, narrowing: Narrowing): SQL {
  const { scope, kind } = listing
  const { area, author, claim, observable } = narrowing
  const condition = and(
    eq(records.kind, kind),
    notInArray(records.status, [...UNREGISTERED_STATES]),
    listedTo(scope, records),
    ...ownConditions(listing, narrowing),
    area
      ? sql`${records.areaId} = (select ${areas.id} from ${areas} where ${areas.key} = ${area})`
      : undefined,
    author
      ? sql`${records.authorId} = (select ${people.id} from ${people} where ${people.handle} = ${author})`
      : undefined,
    claim ? followsFrom(scope, claim) : undefined,
    observable ? isAbout(observable) : undefined,
    ...narrowing.tags.map(hasTag),
    ...holding(kind, narrowing.terms),
    ...filterConditions(narrowing.filters, { kind: records.kind, authorId: records.authorId }),
  )
  return condition ?? sql`1 = 1`
}

function ownConditions({ kind, now }: Listing, narrowing: Narrowing): SQL[] {
  const values = ownValues(kind, now)
  return OWN_FACETS.flatMap((facet) => {
    const [key, value] = [narrowing[facet], values[facet]]
    return key && value ? [inArray(value, [...valuesOf(kind, facet, key)])] : []
  })
}

const hasTag = (tag: string) => sql`${records.id} in (
  select ${recordTags.recordId} from ${recordTags} inner join ${tags} on ${tags.id} = ${recordTags.tagId}
  where ${tags.name} = ${tag})`

/** What stands under a claim that this viewer may not list is not told by the list either. */
const followsFrom = (scope: Scope, claim: string) => sql`${records.id} in (
  select ${links.fromId} from ${links} where ${links.relation} = 'derived-from' and ${links.toId} in (
    select ${records.id} from ${records} where ${records.kind} = 'claim'
      and ${records.number} = ${parseRecordName(claim)?.number ?? 0} and ${listedTo(scope, records)}))`

const isAbout = (key: string) => sql`${predictions.observableId} = (
  select ${observables.id} from ${observables} where ${observables.key} = ${key})`

/** The words stand in the record itself; its comments have the search page. */
function holding(kind: ListedKind, terms: Term[]): SQL[] {
  const sought = terms.filter((term) => !term.negated)
  const unwanted = terms.filter((term) => term.negated)
  return [
    ...(sought.length > 0 ? [sql`${records.id} in ${recordsMatching(kind, sought)}`] : []),
    ...unwanted.map((term) => sql`${records.id} not in ${recordsMatching(kind, [term])}`),
  ]
}

const recordsMatching = (kind: ListedKind, terms: Term[]) => sql`(
  select ${searchDocuments.recordId} from ${searchDocuments}
  where ${searchDocuments.kind} = ${kind} and ${searchDocuments.seq} in ${engine.matching(terms)})`
