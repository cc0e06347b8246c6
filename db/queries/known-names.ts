import { and, eq, exists, inArray } from 'drizzle-orm'
import { parseRecordName } from '#app/domain/record/kind.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import { observables, people, records, recordTags, tags } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { listedTo } from './visible.ts'

type Query = Record<'author' | 'claim' | 'observable', string | null> & { tags: string[] }

/**
 * Which of these tags this viewer may list a record of, and what the person, the claim and the
 * observable are called; null for what there is not for this viewer.
 */
export async function knownNames(q: Reader, scope: Scope, query: Query) {
  const { author, claim, observable } = query
  const [found, authors, claims, named] = await Promise.all([
    query.tags.length === 0 ? [] : tagsInUse(q, scope, query.tags),
    author === null ? [] : authorCalled(q, author),
    claim === null ? [] : claimCalled(q, scope, claim),
    observable === null ? [] : observableCalled(q, scope, observable),
  ])
  return {
    tags: new Set(found.map(({ name }) => name)),
    author: authors[0]?.name ?? null,
    claim: claims[0]?.name ?? null,
    observable: named[0]?.name ?? null,
  }
}

const authorCalled = (q: Reader, handle: string) =>
  q.select({ name: people.displayName }).from(people).where(eq(people.handle, handle))

const claimCalled = (q: Reader, scope: Scope, name: string) =>
  q
    .select({ name: records.titlePlain })
    .from(records)
    .where(
      and(
        eq(records.kind, 'claim'),
        eq(records.number, parseRecordName(name)?.number ?? 0),
        listedTo(scope, records),
      ),
    )

const observableCalled = (q: Reader, scope: Scope, key: string) =>
  q
    .select({ name: observables.name })
    .from(observables)
    .where(and(eq(observables.key, key), listedTo(scope, observables)))

function tagsInUse(q: Reader, scope: Scope, names: string[]) {
  const listed = q
    .select({ id: records.id })
    .from(recordTags)
    .innerJoin(records, eq(records.id, recordTags.recordId))
    .where(and(eq(recordTags.tagId, tags.id), listedTo(scope, records)))
  return q
    .select({ name: tags.name })
    .from(tags)
    .where(and(inArray(tags.name, names), exists(listed)))
}
