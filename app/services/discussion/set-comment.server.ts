import { RENDERER_VERSION } from '#app/markup/renderer-version.ts'
import { setTexts } from '#app/services/rendering.server.ts'

/** Everything that follows from a comment's text: columns to store, words to index, works cited. */
export async function setComment(text: string) {
  const { body } = await setTexts({ body: { source: text, mode: 'document' } })
  return {
    columns: { bodyMd: text, bodyHtml: body.html, renderVersion: RENDERER_VERSION },
    plain: body.plain,
    references: body.mentions.references,
  }
}

export type SetComment = Awaited<ReturnType<typeof setComment>>
