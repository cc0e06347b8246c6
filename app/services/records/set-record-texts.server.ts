import type { FoundReference } from '#app/domain/reference/identify.ts'
import { slugOf } from '#app/domain/text/slug.ts'
import { RENDERER_VERSION } from '#app/markup/renderer-version.ts'
import { setTexts } from '#app/services/rendering.server.ts'

export type RecordTexts = { title: string; statement: string; background: string; remarks: string }

const EXCERPT_LENGTH = 220

/** Everything that follows from a record's texts: columns to store, words to index, works cited. */
export async function setRecordTexts(texts: RecordTexts, macros?: Record<string, string>) {
  const part = (source: string, idPrefix: string) =>
    ({ source, mode: 'document', idPrefix }) as const
  const set = await setTexts(
    {
      title: { source: texts.title, mode: 'inline' },
      statement: { ...part(texts.statement, 'statement-'), excerpt: EXCERPT_LENGTH },
      background: part(texts.background, 'background-'),
      remarks: part(texts.remarks, 'remarks-'),
    },
    macros,
  )
  const excerpt = set.statement.excerpt ?? { html: '', plain: '' }
  const bodies = [set.statement, set.background, set.remarks]
  return {
    columns: {
      title: texts.title,
      titleHtml: set.title.html,
      titlePlain: set.title.plain,
      slug: slugOf(set.title.plain),
      statementMd: texts.statement,
      statementHtml: set.statement.html,
      excerptHtml: excerpt.html,
      excerptPlain: excerpt.plain,
      backgroundMd: texts.background,
      backgroundHtml: set.background.html,
      remarksMd: texts.remarks,
      remarksHtml: set.remarks.html,
      renderVersion: RENDERER_VERSION,
    },
    words: {
      title: set.title.plain,
      body: [...set.title.tex, ...bodies.flatMap((text) => [text.plain, ...text.tex])].join('\n'),
    },
    references: bodies.flatMap((text): FoundReference[] => text.mentions.references),
    texErrors: [set.title, ...bodies].flatMap((text) => text.texErrors),
  }
}
