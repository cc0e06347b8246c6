import type { AddObservableInput } from '#app/domain/observable/input.ts'
import { isKept } from '#app/domain/observable/key.ts'
import { mayKeepRegistry } from '#app/domain/observable/policy.ts'
import { observablePath } from '#app/domain/paths/observable.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { slugOf } from '#app/domain/text/slug.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { checkedObservable, refuseField, refuseTakenNames } from './check-observable.server.ts'
import { storeObservable } from './store-observable.server.ts'

/** Adds an observable to the registry. A name that already leads to another one is refused. */
export async function addObservable(viewer: Member, input: AddObservableInput, at = now()) {
  if (!mayKeepRegistry(viewer)) refuse('registry')
  const { short, key: formKey, ...typed } = input
  const wanted = { ...typed, key: short || keyFrom(typed.name) }
  const set = await checkedObservable(wanted)
  return idempotent(
    {
      member: viewer,
      sent: { ...typed, short, key: formKey },
      at,
      pathOf: ({ key }: { key: string }) => observablePath(key),
    },
    async (tx) => {
      await refuseTakenNames(tx, wanted, { except: null, keyField: short ? 'short' : 'name' })
      return storeObservable(tx, set, viewer.id, at)
    },
  )
}

function keyFrom(name: string): string {
  const key = slugOf(name)
  if (key === '') return refuseField('short', 'observable.key.missing' satisfies ProblemKey)
  return isKept(key) ? refuseField('short', 'observable.kept' satisfies ProblemKey) : key
}
