import { RENDERER_VERSION } from '#app/markup/renderer-version.ts'
import { now } from '#app/services/clock.server.ts'
import type { RenderedText } from '#app/services/rendering.server.ts'
import { addJob } from '#db/queries/jobs.ts'
import { macroGeneration } from '#db/queries/macros.ts'
import type { Tx } from '#db/types.ts'

/**
 * The version to store beside HTML, asked for in the write that stores it. Where macros were changed
 * since the text was set it is none, and a job sets the text again.
 */
export async function renderedVersion(
  tx: Tx,
  { madeWith }: Pick<RenderedText, 'madeWith'>,
): Promise<number> {
  if (madeWith === null || madeWith === (await macroGeneration(tx))) return RENDERER_VERSION
  const at = now()
  await addJob(tx, { kind: 'rerender', runAt: at, at })
  return 0
}
