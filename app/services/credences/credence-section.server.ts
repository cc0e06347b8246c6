import { scopeOf } from '#app/domain/record/visibility.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import type { RecordAddress } from '#app/services/records/load-record.server.ts'
import { reader } from '#db/client.ts'
import { measuredMoments } from '#db/queries/evidence-moments.ts'
import { findPrediction } from '#db/queries/predictions.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import { credenceChart } from './credence-chart.server.ts'
import { forecastTable } from './forecast-table.server.ts'
import { knownBeliefs, summaryOf } from './known-beliefs.server.ts'
import { loadBelieved } from './load-believed.server.ts'
import { ownNormal } from './own-normal.server.ts'

/** What the page of a claim or prediction says of people’s credences; null before it is registered. */
export async function credenceSection(viewer: Viewer, address: RecordAddress, at = now()) {
  const record = await loadBelieved(reader(), viewer, address)
  if (record.status === 'draft') return null
  const beliefs = await knownBeliefs(reader(), viewer, record.id)
  const summary = summaryOf(viewer, record, beliefs)
  if (record.kind === 'claim') return { ...summary, chart: null, forecasts: null, normal: null }
  return { ...summary, ...(await overTime(viewer, { record, beliefs, at })) }
}

export type CredenceSection = NonNullable<Awaited<ReturnType<typeof credenceSection>>>

type Query = {
  record: RecordWithAuthor
  beliefs: Awaited<ReturnType<typeof knownBeliefs>>
  at: Date
}

async function overTime(viewer: Viewer, { record, beliefs, at }: Query) {
  const q = reader()
  const [prediction, measured] = await Promise.all([
    findPrediction(q, record.id),
    measuredMoments(q, scopeOf(viewer), record.id),
  ])
  if (!prediction) return { chart: null, forecasts: null, normal: null }
  const [chart, forecasts] = await Promise.all([
    credenceChart(q, { record, prediction, measured, beliefs, at }),
    forecastTable(q, viewer, { prediction, measured }),
  ])
  return { chart, forecasts, normal: ownNormal(prediction, measured) }
}
