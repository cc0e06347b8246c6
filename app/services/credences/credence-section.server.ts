import { isUnregistered } from '#app/domain/prediction/state.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { LoadedPrediction } from '#app/services/predictions/load-prediction.server.ts'
import type { MeasuredEvidence } from '#db/queries/evidence.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import type { Reader } from '#db/types.ts'
import { credenceChart } from './credence-chart.server.ts'
import { forecastTable } from './forecast-table.server.ts'
import { type KnownBeliefs, summaryOf } from './known-beliefs.server.ts'
import { momentOf } from './outcomes-for.server.ts'
import { ownNormal } from './own-normal.server.ts'

/** What the page of a claim says of people’s credences. */
export const claimCredences = (
  viewer: Viewer,
  record: RecordWithAuthor,
  { beliefs }: KnownBeliefs,
) => ({ ...summaryOf(viewer, record, beliefs), chart: null, forecasts: null, normal: null })

type Query = LoadedPrediction & {
  known: KnownBeliefs
  rows: MeasuredEvidence[]
  everProposed: boolean
  at: Date
}

/** What the page of a prediction says of them, over time; null before it is registered. */
export async function predictionCredences(
  q: Reader,
  viewer: Viewer,
  { known, rows, ...of }: Query,
) {
  const { record, prediction } = of
  if (isUnregistered(record.status)) return null
  const { beliefs } = known
  const measured = rows.map(momentOf)
  const [chart, forecasts] = await Promise.all([
    credenceChart(q, { ...of, beliefs, measured }),
    forecastTable(q, viewer, { ...of, measured }),
  ])
  const normal = ownNormal(prediction, measured)
  return { ...summaryOf(viewer, record, beliefs), chart, forecasts, normal }
}

export type CredenceSection = NonNullable<Awaited<ReturnType<typeof predictionCredences>>>
