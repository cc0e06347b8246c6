import { addJob } from '#db/queries/jobs.ts'
import type { RecordRow } from '#db/queries/records.ts'
import type { Tx } from '#db/types.ts'

export const RECOMPUTE_HANGING = 'recompute-hanging'

type Ground = Pick<RecordRow, 'id' | 'kind'>

/** Asks for the job where what hangs on predictions changes with a question or a claim. */
export async function askForHanging(tx: Tx, { id, kind }: Ground, at: Date): Promise<void> {
  if (kind !== 'question' && kind !== 'claim') return
  await addJob(tx, { kind: RECOMPUTE_HANGING, payload: { recordId: id }, runAt: at, at })
}
