import { RENDERER_VERSION } from '#app/markup/renderer-version.ts'
import { setTexts } from '#app/services/rendering.server.ts'
import { slugOf } from '#app/domain/text/slug.ts'
import type { FoundReference } from '#app/domain/reference/identify.ts'

export type RecordTexts = { title: string; statement: string; background: string; remarks: string }

/** Everything that follows from a record's texts: columns to store, words to index, works cited. */
export async function setRecordTexts(texts: RecordTexts) {
  const set = await setTexts({
    title: { source: texts.title, mode: 'inline' },
    statement: { source: texts.statement, mode: 'document' },
    background: { source: texts.background, mode: 'document' },
    remarks: { source: texts.remarks, mode: 'document' },
    excerpt: { source: texts.statement, mode: 'excerpt' },
  })
  const references: FoundReference[] = [set.statement, set.background, set.remarks].flatMap(
    (text) => text.mentions.references,
  )
  return {
    columns: {
      title: texts.title,
      titleHtml: set.title.html,
      titlePlain: set.title.plain,
      slug: slugOf(set.title.plain),
      statementMd: texts.statement,
      statementHtml: set.statement.html,
      excerptHtml: set.excerpt.html,
      excerptPlain: set.excerpt.plain,
      backgroundMd: texts.background,
      backgroundHtml: set.background.html,
      remarksMd: texts.remarks,
      remarksHtml: set.remarks.html,
      renderVersion: RENDERER_VERSION,
    },
    words: {
      title: set.title.plain,
      body: [set.statement.plain, set.background.plain, set.remarks.plain].join('\n'),
    },
    references,
  }
}
