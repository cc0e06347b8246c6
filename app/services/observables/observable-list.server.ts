import { foldedName } from '#app/domain/observable/folded-name.ts'
import { mayKeepRegistry, mayProposeObservable } from '#app/domain/observable/policy.ts'
import type { ListedObservable } from '#app/domain/observable/view.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { observableSentences } from '#app/services/summaries/observable-sentences.server.ts'
import { reader } from '#db/client.ts'
import {
  listAliases,
  listObservables,
  type ObservableRow,
  observableCounts,
} from '#db/queries/observables.ts'
import { symbolOf } from './observable-view.server.ts'

const LONGEST_QUERY = 100

/** The registry, or the part of it of which a name, symbol or unit holds the text asked for. */
export async function observableList(viewer: Viewer, typed: string) {
  const q = reader()
  const scope = scopeOf(viewer)
  const [rows, aliases, counts] = await Promise.all([
    listObservables(q, scope),
    listAliases(q),
    observableCounts(q, scope),
  ])
  const names = new Map<string, string[]>()
  for (const { observableId, folded } of aliases)
    names.set(observableId, [...(names.get(observableId) ?? []), folded])
  const text = typed.trim().slice(0, LONGEST_QUERY)
  const found = rows.filter((row) => holds(row, names.get(row.id) ?? [], text))
  const sentences = await observableSentences(found)
  return {
    q: text,
    total: rows.length,
    observables: found.map((row): ListedObservable => {
      const { id, key, name, unit, scale } = row
      return {
        ...{ key, name, unit, scale, symbol: symbolOf(row) },
        proposed: row.state === 'proposed',
        summary: sentences.get(id) ?? null,
        predictions: counts.predictions.get(id) ?? 0,
        measurements: counts.measurements.get(id) ?? 0,
      }
    }),
    abilities: {
      /** A visitor is led to sign in first. */
      add: viewer === null || mayProposeObservable(viewer),
      keep: mayKeepRegistry(viewer),
    },
  }
}

/** Each word must stand somewhere in what it is called by. */
function holds({ symbol, unit }: ObservableRow, names: string[], text: string): boolean {
  const called = [...names, foldedName(symbol), foldedName(unit)]
  const words = foldedName(text).split(' ')
  return words.every((word) => called.some((one) => one.includes(word)))
}
