import { setImmediate } from 'node:timers/promises'
import { SUMMARY_VERSION } from '#app/domain/summary/stored.ts'
import { now } from '#app/services/clock.server.ts'
import { storeDerivation } from '#app/services/evidence/derive-claim.server.ts'
import { storePredictionSummary } from '#app/services/evidence/judge-prediction.server.ts'
import type { ClaimedJob } from '#app/services/jobs/queue.server.ts'
import { reader, write } from '#db/client.ts'
import { claimsAfter } from '#db/queries/by-rules.ts'
import { addJob, isWaiting, removeJobsOfKind } from '#db/queries/jobs.ts'
import { findSetting, putSetting } from '#db/queries/settings.ts'
import { judgedAfter, questionsAfter } from '#db/queries/summaries.ts'
import type { Tx } from '#db/types.ts'
import { summariseQuestions } from './summarise-questions.server.ts'

export const RECOMPUTE_SUMMARIES = 'recompute-summaries'
/** The setting that keeps by which version everything stored was told. */
export const SUMMARY_SETTING = 'summaryVersion'

const BATCH = 10

type Ids = (after: string) => Promise<string[]>
type Step = { name: string; next: Ids; store: (tx: Tx, id: string) => Promise<unknown> }

/** A claim's sentence rests on its predictions, a question's on both. */
const STEPS: Step[] = [
  {
    name: 'predictions',
    next: (after) => judgedAfter(reader(), after, BATCH),
    store: storePredictionSummary,
  },
  {
    name: 'claims',
    next: (after) => claimsAfter(reader(), after, BATCH),
    store: (tx, id) => storeDerivation(tx, id, now()),
  },
  {
    name: 'questions',
    next: (after) => questionsAfter(reader(), after, BATCH),
    store: (tx, id) => summariseQuestions(tx, [id]),
  },
]

/**
 * Makes a batch of derived sentences that an earlier version told otherwise, or not at all, and asks for
 * the next. Each is a write of its own that finds the same where it was done, so one cut short goes on.
 */
export async function recomputeSummaries({ payload }: Pick<ClaimedJob, 'payload'>): Promise<void> {
  const place = Math.max(
    0,
    STEPS.findIndex(({ name }) => name === payload.step),
  )
  const step = STEPS[place]
  const ids = step ? await step.next(String(payload.after ?? '')) : []
  for (const id of ids) {
    // On SQLite nothing else in here lets requests in between.
    await setImmediate()
    await write((tx) => step?.store(tx, id) ?? Promise.resolve())
  }
  const last = ids.at(-1)
  const next = last ? step : STEPS[place + 1]
  await write((tx) =>
    next
      ? askFor(tx, { step: next.name, after: last ?? '' })
      : putSetting(tx, SUMMARY_SETTING, SUMMARY_VERSION, now()),
  )
}

/** Asks for the job at start where what is stored was made by another version. */
export const queueSummaries = (): Promise<void> =>
  write(async (tx) => {
    if ((await findSetting(tx, SUMMARY_SETTING)) === SUMMARY_VERSION) return
    if (!(await isWaiting(tx, RECOMPUTE_SUMMARIES))) await askFor(tx, {})
  })

async function askFor(tx: Tx, payload: ClaimedJob['payload']) {
  const at = now()
  await removeJobsOfKind(tx, RECOMPUTE_SUMMARIES)
  await addJob(tx, { kind: RECOMPUTE_SUMMARIES, payload, runAt: at, at })
}
