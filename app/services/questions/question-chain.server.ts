import type { MeasuredLine } from '#app/domain/claim/view.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { claimSentenceOf } from '#app/domain/summary/summarise.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { measuredLines } from '#app/services/predictions/measured-lines.server.ts'
import { settlingsOf } from '#app/services/predictions/settlings-of.server.ts'
import { linkTo } from '#app/services/records/record-view.server.ts'
import { reader } from '#db/client.ts'
import { claimsOn } from '#db/queries/claims.ts'
import { predictionsOfClaims } from '#db/queries/predictions.ts'

/** The claims on a question, each with its predictions and what the measurements say of them. */
export async function questionChain(viewer: Viewer, questionId: string, at = now()) {
  const q = reader()
  const scope = scopeOf(viewer)
  const rows = await claimsOn(q, scope, [questionId])
  const claims = [...new Map(rows.map((row) => [row.id, row])).values()]
  const ids = claims.map(({ id }) => id)
  const predictions = ids.length > 0 ? await predictionsOfClaims(q, scope, ids) : []
  const lines = await measuredLines(q, scope, predictions, at)
  const byId = new Map(lines.map((line) => [line.id, line]))
  return {
    claims: claims.map((claim) => ({
      ...linkTo(claim),
      relation: claim.relation,
      overrideStatus: claim.overrideStatus,
      mark: claim.mark,
      summary: claimSentenceOf({ summary: claim.summary }),
      predictions: predictions.filter((row) => row.at === claim.id).map(({ id }) => id),
    })),
    lines: [...byId.values()] satisfies MeasuredLine[],
    settlings: settlingsOf(predictions),
  }
}

export type QuestionChain = Awaited<ReturnType<typeof questionChain>>
