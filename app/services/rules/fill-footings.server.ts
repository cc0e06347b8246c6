import { footingOfClaim } from '#app/domain/claim/footing.ts'
import { notBefore } from '#app/domain/event/moment.ts'
import { footingOfOutcome } from '#app/domain/resolution/footing-of.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import { now } from '#app/services/clock.server.ts'
import type { ClaimedJob } from '#app/services/jobs/queue.server.ts'
import { storeStep } from '#app/services/records/change-status.server.ts'
import { reader, write } from '#db/client.ts'
import { claimsAfter, outcomesAfter } from '#db/queries/by-rules.ts'
import { findClaim } from '#db/queries/claims.ts'
import { addJob, removeJobsOfKind } from '#db/queries/jobs.ts'
import { findPrediction } from '#db/queries/predictions.ts'
import { findSetting, putSetting } from '#db/queries/settings.ts'
import { setFootingOfStep, statusChangesOf } from '#db/queries/status-changes.ts'
import { addSeedPerson } from '#db/queries/system-people.ts'
import type { Tx } from '#db/types.ts'

export const FILL_FOOTINGS = 'fill-footings'
const FILLED = 'footingsFilledAt'
const BATCH = 25

const STEPS = [
  { name: 'claims', after: claimsAfter, fill: fillClaim },
  { name: 'predictions', after: outcomesAfter, fill: fillPrediction },
] as const

/**
 * Keeps with a batch of steps of earlier versions on what they stood, and asks for the next. Each record
 * is a write of its own that finds nothing to do where it was done.
 */
export async function fillFootings({ payload }: Pick<ClaimedJob, 'payload'>): Promise<void> {
  const place = STEPS.findIndex(({ name }) => name === payload.step)
  const step = STEPS[Math.max(0, place)] ?? STEPS[0]
  const ids = await step.after(reader(), String(payload.after ?? ''), BATCH)
  for (const id of ids) await write((tx) => step.fill(tx, id))
  const last = ids.at(-1)
  const name = last ? step.name : STEPS[place + 1]?.name
  await write(async (tx) => {
    if (name) await askFor(tx, { step: name, after: last ?? '' })
    else await putSetting(tx, FILLED, now().toISOString(), now())
  })
}

/** Asks for the job, once: later steps keep theirs. */
export const queueFootings = (): Promise<void> =>
  write(async (tx) => {
    if ((await findSetting(tx, FILLED)) === null) await askFor(tx, { step: STEPS[0].name })
  })

async function askFor(tx: Tx, payload: ClaimedJob['payload']) {
  await removeJobsOfKind(tx, FILL_FOOTINGS)
  await addJob(tx, { kind: FILL_FOOTINGS, payload, runAt: now(), at: now() })
}

type Change = Awaited<ReturnType<typeof statusChangesOf>>[number]

/** The reasons of a step have its footing, where it was taken when there was one. */
async function fillClaim(tx: Tx, id: string) {
  const claim = await findClaim(tx, id)
  const steps = await statusChangesOf(tx, id)
  for (const step of steps.filter(({ footing }) => footing === null)) {
    step.footing = footingOfClaim(step.to, step.reasons ?? [])
    if (step.footing) await setFootingOfStep(tx, step.id, step.footing)
  }
  const last = steps.at(-1)
  if (last && claim?.footing && last.to === claim.derivedStatus)
    await standsNow(tx, { ...last, reasons: claim.reasons }, claim.footing)
}

/** What was held against it before its outcome, and nothing since, gave it the footing it has. */
async function fillPrediction(tx: Tx, id: string) {
  const prediction = await findPrediction(tx, id)
  const last = (await statusChangesOf(tx, id)).at(-1)
  const footing = prediction && last && footingOfOutcome(last.to, prediction)
  if (!footing || last.footing !== null) return
  const { judgedAt } = prediction
  if (judgedAt && judgedAt <= last.createdAt) await setFootingOfStep(tx, last.id, footing)
  else await standsNow(tx, last, footing)
}

/** Since when it stands on this nobody kept, so it is told as of today. */
async function standsNow(tx: Tx, last: Change, footing: Footing) {
  if (last.footing === footing) return
  const at = notBefore(now(), last.createdAt, last.asOf)
  const { recordId, axis, to, basis, reasons } = last
  const actorId = await addSeedPerson(tx, at)
  const step = { axis, from: to, to, basis, asOf: at, at, actorId, footing, event: null }
  await storeStep(tx, recordId, { ...step, ...(reasons ? { reasons } : {}) })
}
