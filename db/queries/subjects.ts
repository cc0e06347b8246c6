import { eq } from 'drizzle-orm'
import type { SubjectKind } from '#app/domain/record/kind.ts'
import { newId } from '../ids.ts'
import { subjects } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

/** Makes the id that votes, events, revisions and search refer to. */
export async function addSubject(tx: Tx, kind: SubjectKind, id = newId()): Promise<string> {
  await tx.insert(subjects).values({ id, kind })
  return id
}

const BATCH = 500

/** The same for many at once. */
export async function addSubjects(tx: Tx, kind: SubjectKind, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId())
  for (let from = 0; from < count; from += BATCH)
    await tx.insert(subjects).values(ids.slice(from, from + BATCH).map((id) => ({ id, kind })))
  return ids
}

/** What an id stands for. Says nothing of who may see it. */
export async function kindOfSubject(q: Reader, id: string): Promise<SubjectKind | null> {
  const [found] = await q.select({ kind: subjects.kind }).from(subjects).where(eq(subjects.id, id))
  return found?.kind ?? null
}
