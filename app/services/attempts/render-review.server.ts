import { randomUUID } from 'node:crypto'
import { renderTexts } from '#app/services/rendering.server.ts'

/** Everything that follows from the text of a review. */
export async function renderReview(text: string, { asStored = false } = {}) {
  const idPrefix = `r${randomUUID().slice(0, 8)}-`
  const { body } = await renderTexts({
    body: { source: text, mode: 'document', idPrefix, asStored },
  })
  return { columns: { bodyMd: text, bodyHtml: body.html }, madeWith: body.madeWith }
}
