import type { Advice } from '#app/domain/verdict/settle/advice.ts'
import { now } from '#app/services/clock.server.ts'
import type { ClaimedJob } from '#app/services/jobs/queue.server.ts'
import { reader, write } from '#db/client.ts'
import {
  askForAdviceOfRivals,
  type DueForAdvice,
  dueForAdvice,
  storeAdvice,
} from '#db/queries/advice.ts'
import { removeOtherJobs } from '#db/queries/jobs.ts'
import { putWanted, removeWanted, updateWanted, wantedBeside } from '#db/queries/wanted.ts'
import { askForAdvice, RECOMPUTE_ADVICE } from './ask-for-advice.server.ts'
import { computeAdvice } from './compute-advice.server.ts'
import { hangingOn, wantedRow } from './wanted-row.server.ts'

const BATCH = 20
/** Other predictions of the same claims, which may move them no longer, or again. */
const MOST_BESIDE = 20

/**
 * Computes for a batch of predictions what would settle them, and asks for the next batch. Each is a
 * write of its own, so that one that was cut short goes on; a prediction judged meanwhile waits again.
 */
export async function recomputeAdvice({ id }: Pick<ClaimedJob, 'id'>): Promise<void> {
  await write((tx) => removeOtherJobs(tx, { kind: RECOMPUTE_ADVICE, but: id }))
  const due = await dueForAdvice(reader(), BATCH)
  const failed: unknown[] = []
  for (const one of due) await recompute(one).catch((error) => failed.push(error))
  // One that fails each time keeps its place among the due, and must not keep the others waiting.
  if (failed.length > 0) throw failed[0]
  await queueAdvice()
}

/** Asks for the job at start where advice is missing. */
export async function queueAdvice(): Promise<void> {
  const due = await dueForAdvice(reader(), 1)
  if (due.length > 0) await write((tx) => askForAdvice(tx, now()))
}

async function recompute(due: DueForAdvice): Promise<void> {
  const { recordId: id, adviceDueAt: dueAt } = due.prediction
  const advice = await computeAdvice(reader(), due)
  await write(async (tx) => {
    if (!(await storeAdvice(tx, id, { advice, dueAt }))) return
    if (wasUnknown(due, advice)) await askForAdviceOfRivals(tx, due.prediction, now())
    const settling = due.visibility === 'public' ? advice?.settling : null
    const scale = due.observable?.scale ?? 'linear'
    if (settling) await putWanted(tx, await wantedRow(tx, { id, scale, settling }))
    else await removeWanted(tx, id)
    for (const beside of await wantedBeside(tx, id, MOST_BESIDE))
      await updateWanted(tx, beside, await hangingOn(tx, beside))
  })
}

/** Whether its rivals do not know of it yet, or no longer should. */
const wasUnknown = ({ prediction }: DueForAdvice, advice: Advice | null) =>
  (prediction.advice === null) !== (advice === null)
