import type { setRecordTexts } from '#app/services/records/set-record-texts.server.ts'

type Columns = Awaited<ReturnType<typeof setRecordTexts>>['columns']

/** The sources of a question as one revision keeps them. */
export const revisionTexts = (columns: Columns, tags: string[]) => ({
  title: columns.title,
  statement: columns.statementMd,
  background: columns.backgroundMd,
  remarks: columns.remarksMd,
  tags,
})
