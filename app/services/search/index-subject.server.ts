import type { RecordKind } from '#app/domain/record/kind.ts'
import { documentWords } from '#app/domain/search/document-words.ts'
import { indexDocument } from '#db/search/index.ts'
import type { Tx } from '#db/types.ts'

type Subject = {
  subjectId: string
  recordId: string
  kind: RecordKind | 'comment'
  /** Where no earlier text of it can be in the index. */
  isNew?: boolean
  /** Texts as typed or as plain text; TeX in them is read as words. Comments have no title. */
  title: string
  body: string
}

/** Makes a text findable, in place of what was found of it before. */
export async function indexSubject(tx: Tx, subject: Subject): Promise<void> {
  const { title, body, ...document } = subject
  await indexDocument(tx, { ...document, words: documentWords({ title, body }) })
}
