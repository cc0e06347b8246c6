import { eq } from 'drizzle-orm'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { DocumentWords } from '#app/domain/search/document-words.ts'
import { dialect } from '../dialect.ts'
import { advance } from '../queries/counters.ts'
import { searchDocuments } from '../schema/index.ts'
import type { Tx } from '../types.ts'
import { postgresSearch } from './postgres.ts'
import { sqliteSearch } from './sqlite.ts'

export const engine = dialect === 'postgres' ? postgresSearch : sqliteSearch

type Document = {
  subjectId: string
  recordId: string
  kind: RecordKind | 'comment'
  isNew?: boolean
  words: DocumentWords
}

/** Puts a text into the index, in place of what was there. It keeps its number, and with it its age. */
export async function indexDocument(tx: Tx, document: Document): Promise<void> {
  const { words, isNew = false, ...row } = document
  const known = isNew ? null : await seqOf(tx, row.subjectId)
  const seq = known ?? (await addDocument(tx, row))
  await engine.put(tx, seq, words)
}

async function addDocument(tx: Tx, row: Omit<Document, 'words' | 'isNew'>): Promise<number> {
  const seq = await advance(tx, 'search')
  await tx.insert(searchDocuments).values({ ...row, seq })
  return seq
}

async function seqOf(tx: Tx, subjectId: string): Promise<number | null> {
  const [found] = await tx
    .select({ seq: searchDocuments.seq })
    .from(searchDocuments)
    .where(eq(searchDocuments.subjectId, subjectId))
  return found?.seq ?? null
}
