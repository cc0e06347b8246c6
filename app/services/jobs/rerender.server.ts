import { RENDERER_VERSION } from '#app/markup/renderer-version.ts'
import { now } from '#app/services/clock.server.ts'
import { recollectCitations } from '#app/services/references/recollect-citations.server.ts'
import { queueRerender } from '#app/services/texts/queue-rerender.server.ts'
import { renderText, type Sources } from '#app/services/texts/render-text.server.ts'
import { indexText } from '#app/services/texts/store-text.server.ts'
import { renderedVersion } from '#app/services/texts/stored-columns.server.ts'
import { reader, write } from '#db/client.ts'
import { type StaleText, staleTexts, storeHtml } from '#db/queries/rendered-texts.ts'
import { TEXT_KINDS, type TextKind, textEntry } from '#db/schema/rendered-texts.ts'

const BATCH = 50

/**
 * Sets a batch of texts again that an older renderer or other macros made; asks for another batch
 * while there is more. The texts themselves, and so their revisions, do not change; the words they are
 * found by and the works they are seen to cite may.
 */
export async function rerenderBatch(): Promise<void> {
  let more = false
  for (const kind of TEXT_KINDS) {
    const stale = await staleTexts(reader(), kind, RENDERER_VERSION, BATCH)
    for (const text of stale) await rerender(kind, text)
    more ||= stale.length === BATCH
  }
  if (more) await write((tx) => queueRerender(tx, now()))
}

/** Asks for the job at start when a newer renderer meets older texts. */
export async function queueRerenderWhenStale(): Promise<void> {
  const stale = TEXT_KINDS.map((kind) => staleTexts(reader(), kind, RENDERER_VERSION, 1))
  const found = await Promise.all(stale)
  if (found.flat().length > 0) await write((tx) => queueRerender(tx, now()))
}

async function rerender(kind: TextKind, text: StaleText): Promise<void> {
  // A text was accepted once. Whatever other macros make of it, it stays, if only as its source.
  const rendered = await renderText(kind, text.sources as Sources<TextKind>, { written: [] })
  await write(async (tx) => {
    const renderVersion = await renderedVersion(tx, rendered)
    if (!(await storeHtml(tx, kind, text, { rendered: rendered.set, renderVersion }))) return
    await indexText(tx, rendered, text)
    if (textEntry(kind).cites) await recollectCitations(tx, text.id, rendered.references, now())
  })
}
