import { randomUUID } from 'node:crypto'
import { renderTexts } from '#app/services/rendering.server.ts'

/** Everything that follows from the texts of an attempt: columns to store, its plain title, works cited. */
export async function renderAttempt(
  texts: { title: string; body: string },
  { asStored = false }: { asStored?: boolean } = {},
) {
  // Reviews stand on the same page; the ids of their footnotes must not meet.
  const idPrefix = `t${randomUUID().slice(0, 8)}-`
  const { title, body } = await renderTexts({
    title: { source: texts.title, mode: 'inline', asStored },
    body: { source: texts.body, mode: 'document', idPrefix, asStored },
  })
  return {
    columns: {
      title: texts.title,
      titleHtml: title.html,
      bodyMd: texts.body,
      bodyHtml: body.html,
    },
    titlePlain: title.plain,
    madeWith: body.madeWith,
    references: body.mentions.references,
  }
}

export type RenderedAttempt = Awaited<ReturnType<typeof renderAttempt>>

/** A stored title as its events name it. */
export async function plainTitle({ title }: { title: string }): Promise<string> {
  const set = await renderTexts({ title: { source: title, mode: 'inline', asStored: true } })
  return set.title.plain
}
