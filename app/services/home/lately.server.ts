import { IMPORT_HANDLE, SITE_HANDLE } from '#app/domain/person/handle.ts'
import { dueBefore, overBefore } from '#app/domain/prediction/deadline.ts'
import { duenessOf, type PredictionState } from '#app/domain/prediction/state.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { predictionLine, sentenceOfLine } from '#app/services/predictions/prediction-line.server.ts'
import { wantedFirst } from '#app/services/wanted/wanted-page.server.ts'
import { reader } from '#db/client.ts'
import { dueWithin, imported, newlyDecided, newlyJudged, overdueBefore } from '#db/queries/home.ts'
import { predictionsById } from '#db/queries/predictions.ts'

const MOST_CHANGES = 6
const MOST_DUE = 4

/** What the evidence and people's decisions changed, what is wanted, what is due, what was imported. */
export async function lately(viewer: Viewer, at: Date) {
  const [q, scope] = [reader(), scopeOf(viewer)]
  const due = { from: overBefore(at), to: dueBefore(at), limit: MOST_DUE }
  const [judged, decided, soon, late, wanted, brought] = await Promise.all([
    newlyJudged(q, scope, MOST_CHANGES),
    newlyDecided(q, scope, MOST_CHANGES),
    dueWithin(q, scope, due),
    overdueBefore(q, scope, overBefore(at), MOST_DUE),
    wantedFirst(viewer),
    imported(q, scope, [SITE_HANDLE, IMPORT_HANDLE]),
  ])
  const predictions = decided.filter(({ kind }) => kind === 'prediction')
  const lineOf = await linesFor(viewer, [...judged, ...predictions, ...soon, ...late], at)
  return {
    judged: judged.flatMap(({ id, at: since, from }) => {
      const line = lineOf(id)
      return line && since ? [{ ...line, at: since, from }] : []
    }),
    decided: decided.map(({ titleHtml, ...row }) => ({
      ...row,
      title: body(row.id, 'title', row.revision, titleHtml),
      line: lineOf(row.id),
    })),
    due: [...late, ...soon].flatMap(({ id }) => lineOf(id) ?? []).slice(0, MOST_DUE + 1),
    wanted,
    imported: brought,
  }
}

/** Predictions by their ids with their sentences, in one statement. */
async function linesFor(viewer: Viewer, named: { id: string }[], at: Date) {
  const ids = [...new Set(named.map(({ id }) => id))]
  const rows = ids.length > 0 ? await predictionsById(reader(), scopeOf(viewer), ids) : []
  const lines = new Map(
    rows.map((row) => {
      const undecided = {
        state: row.status as PredictionState,
        deadline: row.deadline,
        evidence: row.spoken === 1,
      }
      const { community } = row
      const more = {
        summary: sentenceOfLine(row, at),
        community,
        dueness: duenessOf(undecided, at),
      }
      return [row.id, { ...predictionLine(row), ...more }]
    }),
  )
  return (id: string) => lines.get(id) ?? null
}
