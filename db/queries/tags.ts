import { asc, eq, inArray } from 'drizzle-orm'
import { recordTags, tags } from '../schema/index.ts'
import { indexNamed } from '../search/index-named.ts'
import type { Reader, Tx } from '../types.ts'
import { addSubject } from './subjects.ts'

export async function tagsOf(q: Reader, recordId: string): Promise<string[]> {
  const rows = await q
    .select({ name: tags.name })
    .from(recordTags)
    .innerJoin(tags, eq(tags.id, recordTags.tagId))
    .where(eq(recordTags.recordId, recordId))
    .orderBy(asc(tags.name))
  return rows.map((row) => row.name)
}

/** Gives a record exactly these tags, making the ones that are new. */
export async function setTags(tx: Tx, recordId: string, names: string[]): Promise<void> {
  await tx.delete(recordTags).where(eq(recordTags.recordId, recordId))
  if (names.length === 0) return
  const ids = await tagIds(tx, names)
  await tx.insert(recordTags).values(ids.map((tagId) => ({ recordId, tagId })))
}

/** The ids of tags by these names; those that are new are made. */
export async function tagIds(tx: Tx, names: string[]): Promise<string[]> {
  const known = await tx
    .select({ id: tags.id, name: tags.name })
    .from(tags)
    .where(inArray(tags.name, names))
  const ids = known.map((tag) => tag.id)
  for (const name of names.filter((name) => !known.some((tag) => tag.name === name))) {
    const id = await addSubject(tx, 'tag')
    await tx.insert(tags).values({ id, name })
    await indexNamed(tx, 'tag', id)
    ids.push(id)
  }
  return ids
}

export async function allTags(q: Reader): Promise<string[]> {
  return (await q.select({ name: tags.name }).from(tags)).map(({ name }) => name)
}
