import { randomUUID } from 'node:crypto'
import { renderTexts } from '#app/services/rendering.server.ts'

/** Everything that follows from the rationale of evidence: columns to store, works cited. */
export async function renderRationale(text: string, { asStored = false } = {}) {
  // Several stand on one page; the ids of their footnotes must not meet.
  const idPrefix = `e${randomUUID().slice(0, 8)}-`
  const { rationale } = await renderTexts({
    rationale: { source: text, mode: 'document', idPrefix, asStored },
  })
  return {
    columns: { rationaleMd: text, rationaleHtml: rationale.html },
    madeWith: rationale.madeWith,
    references: rationale.mentions.references,
  }
}

export type RenderedRationale = Awaited<ReturnType<typeof renderRationale>>
