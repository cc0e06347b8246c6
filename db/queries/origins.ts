import { and, asc, eq } from 'drizzle-orm'
import { origins, people, records, revisions } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

/** What a source brought in before, by its own keys, as it is on the site now. */
export function originsOf(q: Reader, source: string) {
  return q
    .select({
      key: origins.key,
      digest: origins.digest,
      id: records.id,
      kind: records.kind,
      number: records.number,
      revision: records.revision,
      visibility: records.visibility,
      title: records.title,
      statement: records.statementMd,
      background: records.backgroundMd,
      remarks: records.remarksMd,
    })
    .from(origins)
    .innerJoin(records, eq(records.id, origins.subjectId))
    .where(eq(origins.source, source))
    .orderBy(asc(origins.key))
}

/** The revisions of a source's records that this account wrote, the oldest first. */
export function revisionsFromImport(q: Reader, source: string, handle: string) {
  return q
    .select({ id: revisions.subjectId, revision: revisions.revision, texts: revisions.texts })
    .from(revisions)
    .innerJoin(origins, eq(origins.subjectId, revisions.subjectId))
    .innerJoin(people, eq(people.id, revisions.authorId))
    .where(and(eq(origins.source, source), eq(people.handle, handle)))
    .orderBy(asc(revisions.subjectId), asc(revisions.revision))
}

export async function putOrigin(tx: Tx, origin: typeof origins.$inferInsert): Promise<void> {
  const { source, key, ...rest } = origin
  await tx
    .insert(origins)
    .values(origin)
    .onConflictDoUpdate({ target: [origins.source, origins.key], set: rest })
}
