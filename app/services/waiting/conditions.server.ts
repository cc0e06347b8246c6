import { limitIn } from '#app/domain/measurement/limit.ts'
import { decisionPath } from '#app/domain/paths/evidence.ts'
import { mayNotConfirm } from '#app/domain/result/policy.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { WaitingRow } from '#app/domain/waiting/row.ts'
import { type OfferedRow, offeredSince, offeredWaiting } from '#db/queries/waiting.ts'
import type { WaitingKind } from './kind.server.ts'

/** Results of which nobody has said whether the conditions of a prediction hold. */
export const OFFERED_CONDITIONS: WaitingKind = {
  since: (q, _look, most) => offeredSince(q, most),
  rows: async (q, { viewer }, part) =>
    (await offeredWaiting(q, part)).map((row) => conditionRow(viewer, row)),
}

function conditionRow(viewer: Viewer, row: OfferedRow): WaitingRow {
  const { id, keys, createdAt, estimate, low, high, unit, number, slug, titlePlain } = row
  return {
    id,
    at: createdAt,
    what: {
      is: 'conditions',
      keys,
      experiment: { kind: 'experiment', number, slug, title: titlePlain },
      prediction: {
        kind: 'prediction',
        number: row.predictionNumber,
        slug: row.predictionSlug,
        title: row.predictionTitle,
      },
    },
    measured: { value: estimate, low, high, limit: limitIn(row), unit },
    acts: [{ act: 'answer', to: decisionPath(id) }],
    why: mayNotConfirm(viewer, row),
  }
}
