import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { between } from '#app/services/records/record-history.server.ts'
import { reader } from '#db/client.ts'
import { listRevisions } from '#db/queries/revisions.ts'
import { loadObservable } from './load-observable.server.ts'

/** Every revision of an observable, and what differs between two (the last two by default). */
export async function observableHistory(
  viewer: Viewer,
  key: string,
  choice: { from?: number; to?: number },
) {
  const { id, name, revision } = await loadObservable(reader(), scopeOf(viewer), key)
  const all = await listRevisions(reader(), id)
  const to = all.find((one) => one.revision === choice.to) ?? all.at(-1)
  const from = all.find((one) => one.revision === choice.from) ?? all.at(-2) ?? all[0]
  if (!from || !to) return refuse('revision')
  const { differences, facts } = between(from.texts, to.texts)
  return {
    observable: { key, name, revision },
    revisions: all.map(({ texts, ...rest }) => rest).reverse(),
    from: from.revision,
    to: to.revision,
    differences,
    facts,
  }
}
