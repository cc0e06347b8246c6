import { randomUUID } from 'node:crypto'
import { renderTexts } from '#app/services/rendering.server.ts'

/** Everything that follows from a comment's text: columns to store, words to index, works cited. */
export async function renderComment(text: string, { asStored = false } = {}) {
  // Many comments stand on one page; the ids of their footnotes must not meet.
  const idPrefix = `c${randomUUID().slice(0, 8)}-`
  const { body } = await renderTexts({
    body: { source: text, mode: 'document', idPrefix, asStored },
  })
  return {
    columns: { bodyMd: text, bodyHtml: body.html },
    madeWith: body.madeWith,
    plain: [body.plain, ...body.tex].join('\n'),
    references: body.mentions.references,
  }
}

export type RenderedComment = Awaited<ReturnType<typeof renderComment>>
