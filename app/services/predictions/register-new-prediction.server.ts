import { recordPath } from '#app/domain/paths/record.ts'
import type { RegisterNewInput } from '#app/domain/prediction/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { readyDraft } from './draft-prediction.server.ts'
import { registerIn } from './register-prediction.server.ts'

/**
 * Writes a prediction, with the claim and the observable that are made in place, and registers or seals it
 * at once, or stores nothing: what is missing is said at its field.
 */
export async function registerNewPrediction(viewer: Member, typed: RegisterNewInput, at = now()) {
  const { understood, ...input } = typed
  const [store, convert] = [
    await readyDraft(viewer, input, { claim: 'public', at }),
    await converting(),
  ]
  return idempotent(
    { member: viewer, sent: { ...input, understood }, at, pathOf: recordPath },
    async (tx) => {
      const { number } = await store(tx)
      return registerIn(tx, viewer, { number, base: 1 }, { convert, at })
    },
  )
}
