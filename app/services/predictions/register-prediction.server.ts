import { domainOf } from '#app/domain/observable/domain.ts'
import type { Convert } from '#app/domain/prediction/condition-holds.ts'
import { isOver } from '#app/domain/prediction/deadline.ts'
import { MENDED_BY, type Missing } from '#app/domain/prediction/missing.ts'
import { mayRegister } from '#app/domain/prediction/policy.ts'
import { regionsOverlap } from '#app/domain/prediction/region.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { publishDraftClaims } from '#app/services/claims/publish-draft-claims.server.ts'
import { now } from '#app/services/clock.server.ts'
import { attachToPrediction } from '#app/services/evidence/attach-measurements.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { write } from '#db/client.ts'
import type { Tx } from '#db/types.ts'
import { freeze } from './freeze.server.ts'
import { type LoadedPrediction, loadPrediction } from './load-prediction.server.ts'
import { missingFrom } from './missing-from.server.ts'
import { awaitsOf, sealPrediction } from './seal-prediction.server.ts'
import { type TermsToSeal, termsToSeal } from './terms-to-seal.server.ts'

/**
 * Freezes a prediction: it becomes public, its content is hashed and chained into the ledger, and
 * what was measured before is attached. Where that has to wait for somebody, its terms are sealed.
 * `base` is the revision that was read before deciding.
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
  const { record, observable } = loaded
  refuseUnready(viewer, loaded, base)
  const terms = await termsToSeal(tx, loaded)
  refuseIncomplete(loaded, terms, at)
  const by = { actorId: viewer.id, at, convert }
  await publishDraftClaims(tx, viewer, record.id, at)
  const awaits = awaitsOf(viewer, loaded)
  if (awaits) await sealPrediction(tx, record, terms, { viewer, awaits, at })
  else {
    const prediction = await freeze(tx, record, terms, by)
    await attachToPrediction(tx, { prediction, observable }, by)
  }
  return { id: record.id, kind: 'prediction' as const, number, slug: record.slug }
}

function refuseUnready(viewer: Member, loaded: LoadedPrediction, base: number) {
  const { record, prediction } = loaded
  if (!mayRegister(viewer, record)) refuse('register')
  if (prediction.registeredAt) refuse('registeredAlready')
  if (prediction.sealedAt) refuse('sealed')
  if (record.revision !== base) refuse('edited')
  refuseImpossible(loaded)
}

function refuseIncomplete(loaded: LoadedPrediction, { content }: TermsToSeal, at: Date) {
  if (isOver(loaded.prediction.deadline, at)) refuse('deadlineOver')
  const missing = missingFrom(loaded, { claims: content.claims.length, at })
  if (missing.length > 0) refuse('incomplete', { fields: neededFor(missing) })
}

const neededFor = (missing: readonly Missing[]) =>
  Object.fromEntries(
    missing.map((part) => [MENDED_BY[part], ['register.needed' satisfies ProblemKey]]),
  )

/** The observable may have been edited since the prediction was drafted. */
function refuseImpossible({ prediction, observable }: LoadedPrediction) {
  if (!observable) return
  const region = { lower: prediction.regionLower, upper: prediction.regionUpper }
  if (!regionsOverlap(region, domainOf(observable))) refuse('regionImpossible')
}
