import { and, asc, eq, inArray, isNull, lt, or } from 'drizzle-orm'
import { documentWords } from '#app/domain/search/document-words.ts'
import { NAMED_KINDS, NAMES_VERSION, type NamedKind } from '#app/domain/search/named.ts'
import { advance } from '../queries/counters.ts'
import { searchNames, subjects } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { engine } from './index.ts'
import { WORDS_OF } from './named-words.ts'

/** Makes something findable by its names as they now are. */
export async function indexNamed(tx: Tx, kind: NamedKind, subjectId: string): Promise<void> {
  const words = await WORDS_OF[kind](tx, subjectId)
  if (!words) return
  const [known] = await tx
    .select({ seq: searchNames.seq })
    .from(searchNames)
    .where(eq(searchNames.subjectId, subjectId))
  const seq = known?.seq ?? (await advance(tx, 'search'))
  const row = { subjectId, seq, kind, version: NAMES_VERSION }
  if (known) await tx.update(searchNames).set(row).where(eq(searchNames.subjectId, subjectId))
  else await tx.insert(searchNames).values(row)
  await engine.put(tx, seq, documentWords(words))
}

/** What has names and is not in the index, or was put there by an earlier version. */
export async function unindexedNames(q: Reader, limit: number) {
  const rows = await q
    .select({ id: subjects.id, kind: subjects.kind })
    .from(subjects)
    .leftJoin(searchNames, eq(searchNames.subjectId, subjects.id))
    .where(
      and(
        inArray(subjects.kind, [...NAMED_KINDS]),
        or(isNull(searchNames.seq), lt(searchNames.version, NAMES_VERSION)),
      ),
    )
    .orderBy(asc(subjects.id))
    .limit(limit)
  return rows.flatMap(({ id, kind }) => {
    const named = NAMED_KINDS.find((one) => one === kind)
    return named ? [{ id, kind: named }] : []
  })
}

/** Everything with names counts as put there by an earlier version. */
export async function forgetNames(tx: Tx): Promise<void> {
  await tx.update(searchNames).set({ version: 0 })
}
