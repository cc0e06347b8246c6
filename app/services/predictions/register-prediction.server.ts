import { domainOf } from '#app/domain/observable/domain.ts'
import type { Convert } from '#app/domain/prediction/condition-holds.ts'
import { isOver } from '#app/domain/prediction/deadline.ts'
import { MENDED_BY, type Missing } from '#app/domain/prediction/missing.ts'
import { mayRegister } from '#app/domain/prediction/policy.ts'
import { regionsOverlap } from '#app/domain/prediction/region.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { attachToPrediction } from '#app/services/evidence/attach-measurements.server.ts'
import { addToLedger } from '#app/services/ledger/append-entry.server.ts'
import { changeStatus } from '#app/services/records/change-status.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { write } from '#db/client.ts'
import { type PredictionRow, updatePrediction } from '#db/queries/predictions.ts'
import type { Tx } from '#db/types.ts'
import { type LoadedPrediction, loadPrediction } from './load-prediction.server.ts'
import { missingFrom } from './missing-from.server.ts'
import { type TermsToSeal, termsToSeal } from './terms-to-seal.server.ts'

/**
 * Freezes a prediction: it becomes public, its content is hashed and chained into the ledger, and
 * what was measured before is attached. `base` is the revision that was read before deciding.
 */
export async function registerPrediction(
  viewer: Member,
  number: number,
  { base }: { base: number },
  at = now(),
) {
  const convert = await converting()
  return write((tx) => registerIn(tx, viewer, { number, base }, { convert, at }))
}

type Registering = { convert: Convert; at: Date }

/** The same in a write that may have stored the draft. */
export async function registerIn(
  tx: Tx,
  viewer: Member,
  { number, base }: { number: number; base: number },
  { convert, at }: Registering,
) {
  const loaded = await loadPrediction(tx, viewer, number)
  if (!mayRegister(viewer, loaded.record)) refuse('register')
  if (loaded.prediction.registeredAt) refuse('registeredAlready')
  if (loaded.record.revision !== base) refuse('edited')
  refuseImpossible(loaded)
  const terms = await termsToSeal(tx, loaded)
  const { claims } = terms.content
  if (isOver(loaded.prediction.deadline, at)) refuse('deadlineOver')
  const missing = missingFrom(loaded, { claims: claims.length, at })
  if (missing.length > 0) refuse('incomplete', { fields: neededFor(missing) })
  const prediction = await freeze(tx, loaded.record, terms, { actorId: viewer.id, at })
  const { record, observable } = loaded
  const by = { actorId: viewer.id, at, convert }
  await attachToPrediction(tx, { prediction, observable }, by)
  return { id: record.id, kind: 'prediction' as const, number, slug: record.slug }
}

const neededFor = (missing: readonly Missing[]) =>
  Object.fromEntries(
    missing.map((part) => [MENDED_BY[part], ['register.needed' satisfies ProblemKey]]),
  )

/** Registers without asking whether something is missing; the seed and imports use it too. */
export async function freeze(
  tx: Tx,
  record: LoadedPrediction['record'],
  { prediction, content }: TermsToSeal,
  { actorId, at }: { actorId: string; at: Date },
): Promise<PredictionRow> {
  const entry = await addToLedger(tx, {
    kind: 'prediction-registered',
    record: recordName('prediction', record.number),
    content,
    authorId: record.authorId,
    at,
  })
  const { level, groupsAtLeast, reanalysesDecide, domainLower, domainUpper, deadline } = prediction
  const frozen = { level, groupsAtLeast, reanalysesDecide, domainLower, domainUpper, deadline }
  const sealed = { registeredAt: at, contentHash: entry.contentHash, ledgerEntry: entry.n }
  await updatePrediction(tx, record.id, { ...frozen, ...sealed })
  await changeStatus(tx, record, 'registered', {
    actorId,
    at,
    event: { kind: 'prediction-registered', data: { name: String(entry.n) } },
    set: { visibility: 'public' },
  })
  return { ...prediction, ...sealed }
}

/** The observable may have been edited since the prediction was drafted. */
function refuseImpossible({ prediction, observable }: LoadedPrediction) {
  if (!observable) return
  const region = { lower: prediction.regionLower, upper: prediction.regionUpper }
  if (!regionsOverlap(region, domainOf(observable))) refuse('regionImpossible')
}
