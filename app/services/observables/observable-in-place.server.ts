import type { ObservableInPlace } from '#app/domain/observable/input.ts'
import { mayProposeObservable } from '#app/domain/observable/policy.ts'
import { stateOfNew } from '#app/domain/observable/state.ts'
import { OBSERVABLE_FIELDS } from '#app/domain/prediction/in-place.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { atFields } from '#app/services/records/at-fields.server.ts'
import type { Tx } from '#db/types.ts'
import { checkedObservable, refuseTakenNames } from './check-observable.server.ts'
import { keyOfNew } from './key-of-new.server.ts'
import { refuseManyProposed } from './refuse-many-proposed.server.ts'
import { storeObservable } from './store-observable.server.ts'

const FIELDS = { ...OBSERVABLE_FIELDS, short: OBSERVABLE_FIELDS.name }

/** An observable that is proposed with what is said of it, and what stores it in the same write. */
export async function observableInPlace(viewer: Member, typed: ObservableInPlace, at: Date) {
  if (!mayProposeObservable(viewer)) refuse('registry')
  const set = await atFields(FIELDS, async () =>
    checkedObservable({ ...typed, key: await keyOfNew('', typed.name) }),
  )
  const store = async (tx: Tx) => {
    await refuseManyProposed(tx, viewer)
    const taken = { except: null, keyField: 'name' }
    await atFields(FIELDS, () => refuseTakenNames(tx, set, taken))
    return storeObservable(tx, set, viewer.id, at, stateOfNew(viewer))
  }
  return { observable: set, store }
}
