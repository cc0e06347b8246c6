import { randomUUID } from 'node:crypto'
import { setTexts } from '#app/services/rendering.server.ts'

/** Sets a clarification. Several stand on one page; the ids of their footnotes must not meet. */
export async function setClarification(source: string, { asStored = false } = {}) {
  const idPrefix = `l${randomUUID().slice(0, 8)}-`
  const { text } = await setTexts({ text: { source, mode: 'document', idPrefix, asStored } })
  return text
}
