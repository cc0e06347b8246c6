import { mayKeepAreas } from '#app/domain/area/policy.ts'
import type { MatrixObservable, MatrixPrediction } from '#app/domain/area/view.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { withSentences } from '#app/services/lists/row-summary.server.ts'
import { reader } from '#db/client.ts'
import { recordsInArea, statusesInAreas, verdictsOfClaims } from '#db/queries/area-records.ts'
import { findArea, findAreaById } from '#db/queries/areas.ts'
import { sumsAmong } from '#db/queries/scores.ts'
import type { Reader } from '#db/types.ts'
import { areasIn } from './list-areas.server.ts'

const MOST = 200

/** An area: its questions and claims, and what became of the predictions of its claims. */
export async function areaPage(viewer: Viewer, key: string) {
  const q = reader()
  const scope = scopeOf(viewer)
  const area = (await leadsTo(q, key)) ?? refuse('area')
  const at = { areaId: area.id, limit: MOST }
  const [counted, questions, claims] = await Promise.all([
    statusesInAreas(q, scope, area.id),
    recordsInArea(q, scope, { ...at, kind: 'question' }),
    recordsInArea(q, scope, { ...at, kind: 'claim' }),
  ])
  const ids = claims.map(({ id }) => id)
  const verdicts = await verdictsOfClaims(q, scope, ids)
  const { key: present, name, description } = area
  return {
    retired: area.retiredAt !== null,
    abilities: { keep: mayKeepAreas(viewer) },
    area: areasIn(counted)[0] ?? { key: present, name, description, counts: {}, questions: [] },
    questions: await withSentences('question', questions),
    claims: await withSentences('claim', claims),
    scores: await sumsAmong(q, { areaId: area.id }),
    predictions: verdicts.map(predictionIn),
    observables: [
      ...new Map(verdicts.map((row) => [row.observableId, observableIn(row)])).values(),
    ],
  }
}

export type AreaPage = Awaited<ReturnType<typeof areaPage>>

/** An area by its key; where it was merged into another one, that. */
async function leadsTo(q: Reader, key: string) {
  const found = await findArea(q, key)
  return found?.mergedIntoId ? findAreaById(q, found.mergedIntoId) : found
}

type Row = Awaited<ReturnType<typeof verdictsOfClaims>>[number]

const predictionIn = (row: Row): MatrixPrediction => ({
  id: row.id,
  number: row.number,
  slug: row.slug,
  status: row.status,
  verdict: row.verdict,
  footing: row.footing,
  verdictReason: row.verdictReason,
  claimId: row.claimId,
  observableId: row.observableId,
})

const observableIn = (row: Row): MatrixObservable => ({
  id: row.observableId,
  key: row.observableKey,
  name: row.observableName,
  symbol: body(row.observableId, 'symbol', row.observableRevision, row.symbolHtml),
})
