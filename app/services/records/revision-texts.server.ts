import type { RecordFacts } from '#app/domain/record/facts.ts'
import type { RevisionTexts } from '#db/schema/index.ts'
import type { RenderedRecordTexts } from './render-record-texts.server.ts'

/** The sources of a record as one revision keeps them. */
export const revisionTexts = (
  { columns }: RenderedRecordTexts,
  tags: string[],
  facts: RecordFacts | undefined,
): RevisionTexts => ({
  title: columns.title,
  statement: columns.statementMd,
  background: columns.backgroundMd,
  remarks: columns.remarksMd,
  tags,
  ...(facts ? { facts } : {}),
})
