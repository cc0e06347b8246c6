import { addJob } from '#db/queries/jobs.ts'
import { markAllStale } from '#db/queries/rendered-texts.ts'
import type { Tx } from '#db/types.ts'

export const queueRerender = (tx: Tx, at: Date): Promise<void> =>
  addJob(tx, { kind: 'rerender', runAt: at, at })

/** Every stored text is rendered again, with the macros there are now. */
export async function rerenderAll(tx: Tx, at: Date): Promise<void> {
  await markAllStale(tx)
  await queueRerender(tx, at)
}
