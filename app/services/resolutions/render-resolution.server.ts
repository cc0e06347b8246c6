import { randomUUID } from 'node:crypto'
import { renderTexts } from '#app/services/rendering.server.ts'

/** Sets the rationale of a resolution. Several stand on one page; the ids of their footnotes must not meet. */
export async function renderResolution(source: string, { asStored = false } = {}) {
  const idPrefix = `r${randomUUID().slice(0, 8)}-`
  const { text } = await renderTexts({ text: { source, mode: 'document', idPrefix, asStored } })
  return text
}
