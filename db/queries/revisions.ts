import { and, asc, eq } from 'drizzle-orm'
import { people, type RevisionTexts, revisions } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

type NewRevision = {
  subjectId: string
  revision: number
  authorId: string
  reason: string
  texts: RevisionTexts
  createdAt: Date
}

export async function addRevision(tx: Tx, revision: NewRevision): Promise<void> {
  await tx.insert(revisions).values(revision)
}

const columns = {
  revision: revisions.revision,
  reason: revisions.reason,
  texts: revisions.texts,
  createdAt: revisions.createdAt,
  handle: people.handle,
  displayName: people.displayName,
}

/** Every revision of a subject, the first one first. */
export function listRevisions(q: Reader, subjectId: string) {
  return q
    .select(columns)
    .from(revisions)
    .innerJoin(people, eq(people.id, revisions.authorId))
    .where(eq(revisions.subjectId, subjectId))
    .orderBy(asc(revisions.revision))
}

export async function findRevision(q: Reader, subjectId: string, revision: number) {
  const [found] = await q
    .select(columns)
    .from(revisions)
    .innerJoin(people, eq(people.id, revisions.authorId))
    .where(and(eq(revisions.subjectId, subjectId), eq(revisions.revision, revision)))
  return found ?? null
}

/** When each revision of a subject came, the first one first. */
export async function revisionMoments(q: Reader, subjectId: string): Promise<Date[]> {
  const rows = await q
    .select({ createdAt: revisions.createdAt })
    .from(revisions)
    .where(eq(revisions.subjectId, subjectId))
    .orderBy(asc(revisions.revision))
  return rows.map(({ createdAt }) => createdAt)
}
