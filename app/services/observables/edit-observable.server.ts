import type { EditObservableInput } from '#app/domain/observable/input.ts'
import { mayKeepRegistry } from '#app/domain/observable/policy.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { idempotentEdit } from '#app/services/records/idempotent-edit.server.ts'
import { storeText } from '#app/services/texts/store-text.server.ts'
import { storedColumns } from '#app/services/texts/stored-columns.server.ts'
import { reader } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import {
  isInUse,
  type ObservableRow,
  setAliases,
  updateObservable,
} from '#db/queries/observables.ts'
import { indexNamed } from '#db/search/index-named.ts'
import type { Tx } from '#db/types.ts'
import { checkedObservable, refuseTakenNames } from './check-observable.server.ts'
import { loadObservable } from './load-observable.server.ts'
import { namesOf, observableFacts, type RenderedObservable } from './store-observable.server.ts'

/**
 * Stores a new revision of an observable. Its unit and scale stay once anything counts in them, so
 * that no stored value changes its meaning; `conflict` when somebody else edited meanwhile.
 */
export async function editObservable(
  viewer: Member,
  key: string,
  input: EditObservableInput,
  at = now(),
) {
  if (!mayKeepRegistry(viewer)) refuse('registry')
  const { reason, base, ...typed } = input
  const { id: subjectId } = await loadObservable(reader(), scopeOf(viewer), key)
  const set = await checkedObservable({ ...typed, key })
  return idempotentEdit({ member: viewer, subjectId, sent: input, at }, async (tx) => {
    const present = await loadObservable(tx, scopeOf(viewer), key)
    if (present.revision !== base) refuse('edited')
    await refuseOtherMeaning(tx, present, set)
    await refuseTakenNames(tx, set, { except: present.id, keyField: 'name' })
    await storeRevision(tx, present, set, { editor: viewer, reason, at })
    return { key }
  })
}

async function refuseOtherMeaning(
  tx: Tx,
  present: ObservableRow,
  { unit, scale }: RenderedObservable,
) {
  const changed = [
    ...(present.unit === unit ? [] : ['unit']),
    ...(present.scale === scale ? [] : ['scale']),
  ]
  if (changed.length === 0 || !(await isInUse(tx, present.id))) return
  const problem = 'observable.inUse' satisfies ProblemKey
  refuse('form', {
    fields: Object.fromEntries(changed.map((field) => [field, [problem]])),
  })
}

type Edit = { editor: Member; reason: string; at: Date }

async function storeRevision(
  tx: Tx,
  present: ObservableRow,
  set: RenderedObservable,
  { editor, reason, at }: Edit,
) {
  const { aliases, definition, key, text, ...columns } = set
  const revision = present.revision + 1
  await updateObservable(tx, present.id, {
    ...columns,
    ...(await storedColumns(tx, text)),
    revision,
    updatedAt: at,
  })
  await setAliases(tx, present.id, namesOf(set))
  const about = { id: present.id, authorId: editor.id, revision, reason }
  await storeText(tx, { text, ...about, besides: observableFacts(set), at })
  await indexNamed(tx, 'observable', present.id)
  await appendEvent(tx, {
    kind: 'observable-edited',
    subjectId: present.id,
    actorId: editor.id,
    data: { revision, reason },
    at,
  })
}
