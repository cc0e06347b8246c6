import { mayReport } from '#app/domain/experiment/policy.ts'
import { mayDecideObservable, mayKeepRegistry } from '#app/domain/observable/policy.ts'
import type { ObservablePrediction, ObservedValue } from '#app/domain/observable/view.ts'
import { crucialPairs } from '#app/domain/prediction/crucial.ts'
import { mayPropose } from '#app/domain/record/policy.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { predictionLine } from '#app/services/predictions/prediction-line.server.ts'
import { linkTo } from '#app/services/records/record-view.server.ts'
import { observableSentences } from '#app/services/summaries/observable-sentences.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { reader } from '#db/client.ts'
import { measurementsAbout } from '#db/queries/experiments.ts'
import type { NeighbourRow } from '#db/queries/neighbours.ts'
import {
  claimsPredicting,
  countMeasurements,
  rivalsAmong,
  successorsPredicting,
} from '#db/queries/observable-links.ts'
import { aliasesOf } from '#db/queries/observables.ts'
import { type ListedPrediction, predictionsAbout } from '#db/queries/predictions.ts'
import { loadObservable } from './load-observable.server.ts'
import { observedValues } from './observable-values.server.ts'
import { observableView } from './observable-view.server.ts'

const MOST_MEASUREMENTS = 2000
const MOST_PAIRS = 40
const A_PAGE = 100

/** All that is foretold and measured of an observable, with the values page by page. */
export async function observablePage(viewer: Viewer, key: string, requested: number) {
  const q = reader()
  const scope = scopeOf(viewer)
  const row = await loadObservable(q, scope, key)
  const [names, rows, claims, successors, measured, total, sentences] = await Promise.all([
    aliasesOf(q, row.id),
    predictionsAbout(q, scope, row.id),
    claimsPredicting(q, scope, row.id),
    successorsPredicting(q, scope, row.id),
    measurementsAbout(q, scope, row.id, MOST_MEASUREMENTS),
    countMeasurements(q, scope, row.id),
    observableSentences([row]),
  ])
  const values = observedValues(measured, row.unit)
  const linked = { claims: byPrediction(claims), successors: byPrediction(successors) }
  return {
    observable: observableView(row, names),
    summary: sentences.get(row.id) ?? null,
    predictions: rows.map((prediction) => predictionOf(prediction, linked)),
    rivals: rivalsAmongst(rows, successors),
    crucial: await crucialAmong(rows, linked),
    values,
    history: pageOf(values, requested),
    measurements: { total, left: total - values.length },
    abilities: {
      edit: mayKeepRegistry(viewer),
      decide: row.state === 'proposed' && mayDecideObservable(viewer, row),
      predict: row.state !== 'turned-down' && (viewer === null || mayPropose(viewer)),
      report: mayReport(viewer),
    },
  }
}

export type ObservablePage = Awaited<ReturnType<typeof observablePage>>

type Linked = Record<'claims' | 'successors', Map<string, NeighbourLink[]>>
type NeighbourLink = Omit<NeighbourRow, 'relation'>

function byPrediction(rows: NeighbourLink[]): Map<string, NeighbourLink[]> {
  const found = new Map<string, NeighbourLink[]>()
  for (const row of rows) found.set(row.at, [...(found.get(row.at) ?? []), row])
  return found
}

const predictionOf = (row: ListedPrediction, linked: Linked): ObservablePrediction => ({
  ...predictionLine(row),
  claims: (linked.claims.get(row.id) ?? []).map(linkTo),
  supersededBy: (linked.successors.get(row.id) ?? []).map(linkTo),
})

/** What another version replaced no longer stands against anything. */
async function crucialAmong(rows: ListedPrediction[], { claims, successors }: Linked) {
  const claimIds = [...claims.values()].flat().map(({ id }) => id)
  const pairs = await rivalsAmong(reader(), [...new Set(claimIds)])
  const rivals = new Set(
    pairs.flatMap(({ fromId, toId }) => [`${fromId} ${toId}`, `${toId} ${fromId}`]),
  )
  const standing = rows.filter(({ id }) => !successors.has(id))
  const foretold = standing.map((row) => ({
    id: row.id,
    region: { lower: row.regionLower, upper: row.regionUpper },
    conditions: row.conditions,
    claims: (claims.get(row.id) ?? []).map(({ id }) => id),
  }))
  const found = crucialPairs(foretold, {
    areRivals: (a, b) => rivals.has(`${a} ${b}`),
    convert: await converting(),
  })
  return found.slice(0, MOST_PAIRS)
}

const MOST_RIVALS = 12

/** Pairs whose regions do not meet, each once, with the error that tells them apart. */
function rivalsAmongst(rows: ListedPrediction[], successors: NeighbourLink[]) {
  const replaced = new Set(successors.map(({ at }) => at))
  const standing = new Map(rows.filter(({ id }) => !replaced.has(id)).map((row) => [row.id, row]))
  const pairs = [...standing.values()].flatMap((row) =>
    (row.adviceDueAt === null ? (row.advice?.rivals ?? []) : []).flatMap(({ id, error }) => {
      const rival = standing.get(id)
      return rival && (row.number < rival.number || !tells(rival, row.id))
        ? [{ pair: [linkTo(row), linkTo(rival)], error }]
        : []
    }),
  )
  return pairs
    .toSorted((a, b) => (a.error ?? Infinity) - (b.error ?? Infinity))
    .slice(0, MOST_RIVALS)
}

const tells = ({ advice, adviceDueAt }: ListedPrediction, id: string): boolean =>
  adviceDueAt === null && (advice?.rivals.some((rival) => rival.id === id) ?? false)

function pageOf(values: ObservedValue[], requested: number) {
  const pages = Math.max(1, Math.ceil(values.length / A_PAGE))
  const page = Math.min(Math.max(1, requested), pages)
  return { rows: values.slice((page - 1) * A_PAGE, page * A_PAGE), page, pages }
}
