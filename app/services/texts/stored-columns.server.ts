import { RENDERER_VERSION } from '#app/markup/renderer-version.ts'
import { now } from '#app/services/clock.server.ts'
import { macroGeneration } from '#db/queries/macros.ts'
import type { Tx } from '#db/types.ts'
import { queueRerender } from './queue-rerender.server.ts'

type Made = {
  /** The generation of the macros it was rendered with; null where the caller gave them. */
  madeWith: number | null
}

/** The columns of a rendered text with the version of their HTML, asked for in the write that stores them. */
export async function storedColumns<Columns>(
  tx: Tx,
  { columns, madeWith }: Made & { columns: Columns },
): Promise<Columns & { renderVersion: number }> {
  return { ...columns, renderVersion: await renderedVersion(tx, { madeWith }) }
}

/** None where macros were changed since the text was rendered: a job then renders it again. */
export async function renderedVersion(tx: Tx, { madeWith }: Made): Promise<number> {
  if (madeWith === null || madeWith === (await macroGeneration(tx))) return RENDERER_VERSION
  await queueRerender(tx, now())
  return 0
}
