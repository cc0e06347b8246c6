import { scopeOf } from '#app/domain/record/visibility.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import {
  comparedRevisions,
  type RevisionChoice,
} from '#app/services/texts/compared-revisions.server.ts'
import { reader } from '#db/client.ts'
import { loadObservable } from './load-observable.server.ts'

/** Every revision of an observable, and what differs between two (the last two by default). */
export async function observableHistory(viewer: Viewer, key: string, choice: RevisionChoice) {
  const { id, name, revision } = await loadObservable(reader(), scopeOf(viewer), key)
  const { compared, differ } = await comparedRevisions(id, choice)
  const { differences, facts } = differ
  return { observable: { key, name, revision }, ...compared, differences, facts }
}
