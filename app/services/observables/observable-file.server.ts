import { scopeOf } from '#app/domain/record/visibility.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { giveWay } from '#app/services/give-way.server.ts'
import { reader } from '#db/client.ts'
import { measurementsAbout } from '#db/queries/experiments.ts'
import { loadObservable } from './load-observable.server.ts'
import { observedValues } from './observable-values.server.ts'

const MOST_IN_FILE = 20_000

/** The values of an observable for its file, which has those too that its page leaves out. */
export async function observableFile(viewer: Viewer, key: string) {
  const [q, scope] = [reader(), scopeOf(viewer)]
  const observable = await loadObservable(q, scope, key)
  const measured = await measurementsAbout(q, scope, observable.id, MOST_IN_FILE)
  await giveWay(measured.length)
  const { unit } = observable
  return { key: observable.key, unit, values: observedValues(measured, unit) }
}

export type ObservableFile = Awaited<ReturnType<typeof observableFile>>
