import { randomUUID } from 'node:crypto'
import { renderTexts } from '#app/services/rendering.server.ts'

/** Sets a clarification. Several stand on one page; the ids of their footnotes must not meet. */
export async function renderClarification(source: string, { asStored = false } = {}) {
  const idPrefix = `l${randomUUID().slice(0, 8)}-`
  const { text } = await renderTexts({ text: { source, mode: 'document', idPrefix, asStored } })
  return text
}
