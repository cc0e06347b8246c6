import type { Advice } from '#app/domain/verdict/settle/advice.ts'
import { now } from '#app/services/clock.server.ts'
import type { ClaimedJob } from '#app/services/jobs/queue.server.ts'
import { reader, write } from '#db/client.ts'
import {
  askForAdviceOfRivals,
  type DueForAdvice,
  dueForAdvice,
  postponeAdvice,
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
 * One whose advice fails goes behind the others and does not keep them waiting. Once all had their turn
 * the job says so by failing, is tried again ever more rarely, and stands in the list of failed work.
 */
export async function recomputeAdvice({ id, payload, attempts }: Advising): Promise<void> {
  await write((tx) => removeOtherJobs(tx, { kind: RECOMPUTE_ADVICE, but: id }))
  const chain = attempts > 1 ? null : chainIn(payload)
  const since = chain?.since ?? now()
  let error = chain?.error ?? ''
  for (const one of await dueForAdvice(reader(), BATCH, since))
    await recompute(one).catch(async (cause) => {
      error = failureOf(one, cause)
      await write((tx) => postponeAdvice(tx, one.prediction, after(since)))
    })
  const [next] = await dueForAdvice(reader(), 1, since)
  if (next) return write((tx) => askForAdvice(tx, now(), { since: since.getTime(), error }))
  if (error) throw new Error(error)
  await queueAdvice()
}

type Advising = Pick<ClaimedJob, 'id' | 'payload' | 'attempts'>

/** A job that goes on from another knows since when, and what failed there. */
const chainIn = ({ since, error }: ClaimedJob['payload']) =>
  typeof since === 'number' ? { since: new Date(since), error: String(error ?? '') } : null

const after = (since: Date) => new Date(Math.max(now().getTime(), since.getTime() + 1))

function failureOf({ prediction }: DueForAdvice, cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  return `the advice on the prediction ${prediction.recordId} failed: ${message}`
}

/** Asks for the job where advice is missing; what was asked for by a clock that ran ahead waits for it. */
export async function queueAdvice(): Promise<void> {
  const [due] = await dueForAdvice(reader(), 1)
  if (!due) return
  const dueAt = due.prediction.adviceDueAt?.getTime() ?? 0
  await write((tx) => askForAdvice(tx, new Date(Math.max(now().getTime(), dueAt))))
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
