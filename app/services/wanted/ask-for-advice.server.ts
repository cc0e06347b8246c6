import { addJob, type JobRow } from '#db/queries/jobs.ts'
import type { Tx } from '#db/types.ts'

export const RECOMPUTE_ADVICE = 'recompute-advice'

/** Asks for the job, in the write that left predictions without their advice. */
export const askForAdvice = (tx: Tx, at: Date, payload: JobRow['payload'] = {}): Promise<void> =>
  addJob(tx, { kind: RECOMPUTE_ADVICE, payload, runAt: at, at })
