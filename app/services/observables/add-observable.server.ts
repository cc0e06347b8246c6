import type { AddObservableInput } from '#app/domain/observable/input.ts'
import { mayProposeObservable } from '#app/domain/observable/policy.ts'
import { stateOfNew } from '#app/domain/observable/state.ts'
import { observablePath } from '#app/domain/paths/observable.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { checkedObservable, refuseTakenNames } from './check-observable.server.ts'
import { keyOfNew } from './key-of-new.server.ts'
import { refuseManyProposed } from './refuse-many-proposed.server.ts'
import { storeObservable } from './store-observable.server.ts'

/**
 * Adds an observable to the registry, or proposes it to those who keep that. A name that already leads to
 * another one is refused.
 */
export async function addObservable(viewer: Member, input: AddObservableInput, at = now()) {
  if (!mayProposeObservable(viewer)) refuse('registry')
  const { short, key: formKey, ...typed } = input
  const wanted = { ...typed, key: await keyOfNew(short, typed.name) }
  const set = await checkedObservable(wanted)
  const pathOf = ({ key }: { key: string }) => observablePath(key)
  const sent = { ...typed, short, key: formKey }
  return idempotent({ member: viewer, sent, at, pathOf }, async (tx) => {
    await refuseManyProposed(tx, viewer)
    await refuseTakenNames(tx, wanted, { except: null, keyField: short ? 'short' : 'name' })
    return storeObservable(tx, set, viewer.id, at, stateOfNew(viewer))
  })
}
