import { layoutMatrix } from '#app/charts/matrix/layout.server.ts'
import type { MatrixData } from '#app/charts/matrix/types.ts'
import { outcomeOf } from '#app/components/prediction/outcome.ts'
import { statusOf } from '#app/components/record/status-of.ts'
import type { MatrixObservable, MatrixPrediction } from '#app/domain/area/view.ts'
import { observablePath } from '#app/domain/paths/observable.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { RecordLink } from '#app/domain/record/view.ts'
import type { AreaPage } from '#app/services/areas/area-page.server.ts'

/** The area with its claims and observables as a table of outcomes. */
export function withMatrix({ predictions, ...page }: AreaPage) {
  const claims = page.claims.toSorted((a, b) => a.number - b.number)
  const observables = inOrderOf(claims, page.observables, predictions)
  const matrix = layoutMatrix({
    claims: claims.map(claimOf),
    observables: observables.map(({ id, key, name }) => ({ id, name, href: observablePath(key) })),
    entries: entriesOf(predictions, claims),
  })
  return { ...page, matrix }
}

/** Observables stand where the first claim about them does, so that the table fills along its diagonal. */
function inOrderOf(
  claims: RecordLink[],
  observables: MatrixObservable[],
  predictions: MatrixPrediction[],
) {
  const place = new Map(claims.map(({ id }, index) => [id, index]))
  const first = (observable: MatrixObservable) =>
    Math.min(
      ...predictions
        .filter(({ observableId }) => observableId === observable.id)
        .map(({ claimId }) => place.get(claimId) ?? claims.length),
    )
  return observables.toSorted((a, b) => first(a) - first(b))
}

const claimOf = (claim: RecordLink) => ({
  id: claim.id,
  record: recordName('claim', claim.number),
  title: claim.titlePlain,
  href: recordPath(claim),
  state: statusOf('claim', claim.status),
})

type Entries = MatrixData['entries']

/** One entry for each outcome in a cell: a single prediction is led to itself, several to the claim. */
function entriesOf(predictions: MatrixPrediction[], claims: RecordLink[]): Entries {
  const entries = new Map<string, Entries[number]>()
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  for (const prediction of predictions) {
    const { claimId: claim, observableId: observable } = prediction
    const { mark, word: said, after } = outcomeOf(prediction)
    const word = after ? `${said}, ${after}` : said
    const key = `${claim} ${observable} ${mark} ${after}`
    const count = (entries.get(key)?.count ?? 0) + 1
    const above = byId.get(claim)
    const href =
      count > 1 && above
        ? `${recordPath(above)}#predictions`
        : recordPath({ kind: 'prediction', ...prediction })
    entries.set(key, { claim, observable, mark, word, count, href })
  }
  return [...entries.values()]
}
