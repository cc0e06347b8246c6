import { randomUUID } from 'node:crypto'
import { setTexts } from '#app/services/rendering.server.ts'

/** Everything that follows from the text of a review. */
export async function setReview(text: string, { asStored = false } = {}) {
  const idPrefix = `r${randomUUID().slice(0, 8)}-`
  const { body } = await setTexts({ body: { source: text, mode: 'document', idPrefix, asStored } })
  return { columns: { bodyMd: text, bodyHtml: body.html }, madeWith: body.madeWith }
}
