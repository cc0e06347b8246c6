import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Scope } from '#app/domain/record/visibility.ts'

type Guarded = { visibility: PgColumn; authorId: PgColumn }

/** `maySee` in SQL: what a viewer may open on a page of its own. */
export function visibleTo(scope: Scope, table: Guarded): SQL {
  const own = scope.viewerId ? eq(table.authorId, scope.viewerId) : sql`1 = 0`
  const rules = [
    eq(table.visibility, 'public'),
    and(inArray(table.visibility, ['draft', 'queued', 'hidden']), own),
  ]
  if (scope.curator) rules.push(inArray(table.visibility, ['queued', 'hidden', 'deleted']))
  return or(...rules) ?? sql`1 = 0`
}

/** What stands in lists, counts, facets, search and suggestions: public, and one's own in the queue. */
export function listedTo(scope: Scope, table: Guarded): SQL {
  const rules = [eq(table.visibility, 'public')]
  if (scope.curator) rules.push(eq(table.visibility, 'queued'))
  else if (scope.viewerId) {
    const queuedOwn = and(eq(table.visibility, 'queued'), eq(table.authorId, scope.viewerId))
    if (queuedOwn) rules.push(queuedOwn)
  }
  return or(...rules) ?? sql`1 = 0`
}
