import type { SubjectKind } from '#app/domain/record/kind.ts'
import { newId } from '../ids.ts'
import { subjects } from '../schema/index.ts'
import type { Tx } from '../types.ts'

/** Makes the id that votes, events, revisions and search refer to. */
export async function addSubject(tx: Tx, kind: SubjectKind, id = newId()): Promise<string> {
  await tx.insert(subjects).values({ id, kind })
  return id
}
