import { inArray, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { LISTED_KINDS, type ListedKind, offeredKeys } from '#app/domain/list/kinds.ts'
import { STATUS_GROUPS, statusesIn } from '#app/domain/question/status.ts'
import { RECORD_KINDS } from '#app/domain/record/kind.ts'
import type { Filter, FilterKey } from '#app/domain/search/query.ts'
import {
  areas,
  claims,
  experiments,
  people,
  questions,
  records,
  recordTags,
  tags,
} from '../schema/index.ts'

/** What stands for kind and author: a search has comments as well, a list has records alone. */
export type Filtered = { kind: SQL | PgColumn; authorId: SQL | PgColumn }

/** The filters of a search as conditions on `records` and what is given beside it. */
export function filterConditions(filters: Filter[], on: Filtered): SQL[] {
  const conditions = filters.map((filter) => conditionOf(filter, on))
  const without = conditions.filter((_, place) => filters[place]?.negated)
  return [
    ...without.map((condition) => sql`not ${condition}`),
    ...alternatives(filters, conditions),
  ]
}

/** A record has many tags and must have all that are named; of anything else it has one. */
function alternatives(filters: Filter[], conditions: SQL[]): SQL[] {
  const positive = (key: FilterKey) =>
    conditions.filter((_, place) => filters[place]?.key === key && !filters[place]?.negated)
  const oneOf = (['area', 'status', 'kind', 'author'] as const).flatMap(
    (key) => or(...positive(key)) ?? [],
  )
  return [...positive('tag'), ...oneOf.map((condition) => sql`(${condition})`)]
}

function conditionOf({ key, value }: Filter, on: Filtered): SQL {
  switch (key) {
    case 'tag':
      return sql`exists (select 1 from ${recordTags} inner join ${tags} on ${tags.id} = ${recordTags.tagId}
        where ${recordTags.recordId} = ${records.id} and ${tags.name} = ${value})`
    case 'area':
      return sql`exists (select 1 from ${areas} where ${areas.id} = ${records.areaId} and ${areas.key} = ${value})`
    case 'status':
      return inArray(records.status, statusesNamed(value))
    case 'kind':
      return sql`(${kindCondition(value, on)})`
    case 'author':
      return sql`exists (select 1 from ${people} where ${people.id} = ${on.authorId} and ${people.handle} = ${value})`
  }
}

/** A group of statuses of questions, or the one status of any kind. */
function statusesNamed(value: string): string[] {
  const group = STATUS_GROUPS.find((candidate) => candidate === value)
  return group ? statusesIn(group) : [value]
}

/** `question` is every question; `conjecture`, `law` and `derived` are kinds of one kind of record. */
function kindCondition(value: string, on: Filtered): SQL {
  const of = RECORD_KINDS.some((kind) => kind === value)
    ? undefined
    : LISTED_KINDS.find((kind) => offeredKeys(kind, 'kind').includes(value))
  const own = of && ownKind(of, value)
  return own ? sql`${on.kind} = ${of} and exists (${own})` : sql`${on.kind} = ${value}`
}

function ownKind(of: ListedKind, value: string): SQL | null {
  switch (of) {
    case 'question':
      return sql`select 1 from ${questions}
        where ${questions.recordId} = ${records.id} and ${questions.questionKind} = ${value}`
    case 'claim':
      return sql`select 1 from ${claims}
        where ${claims.recordId} = ${records.id} and ${claims.claimKind} = ${value}`
    case 'experiment':
      return sql`select 1 from ${experiments}
        where ${experiments.recordId} = ${records.id} and ${experiments.experimentKind} = ${value}`
    case 'prediction':
      return null
  }
}
