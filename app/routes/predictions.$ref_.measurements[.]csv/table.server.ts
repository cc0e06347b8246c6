import { evidenceRows } from '#app/charts/forest/evidence-rows.server.ts'
import type { ForestMeasurement } from '#app/charts/forest/types.ts'
import { type CsvCell, csvText } from '#app/domain/text/csv.ts'
import type { MeasuredPrediction } from '#app/services/predictions/measured-prediction.server.ts'
import { footingWords } from '#messages/footing.ts'

const HEADS = [
  'experiment',
  'measurement',
  'group',
  'unit',
  'value',
  'low',
  'high',
  'limit',
  'limit_level',
  'verdict',
  'in_pool',
  'weight',
  'why_not',
  'in_sample',
  'superseded',
  'footing',
] as const

/** One row a measurement; bounds are those of its 95 % interval, weights are parts of one. `footing`: what it
 * would be the ground for by itself. */
export function measurementsCsv({ evidence, observable }: MeasuredPrediction): string {
  const rows = evidence ? evidenceRows(evidence) : []
  const later = new Set(evidence?.measurements.flatMap((one) => (one.later ? [one.id] : [])))
  const unit = observable?.unit ?? ''
  return csvText(
    HEADS,
    rows.map((row) =>
      cells(row, { unit, footing: footingWords.files[later.has(row.id) ? 'foretold' : 'known'] }),
    ),
  )
}

type Beside = { unit: string; footing: string }

const cells = (row: ForestMeasurement, { unit, footing }: Beside): CsvCell[] => [
  row.record,
  row.label,
  row.group,
  unit,
  row.value,
  row.low,
  row.high,
  row.limit?.side ?? null,
  row.limit?.level ?? null,
  row.excluded ? null : row.verdict,
  row.used,
  row.weightShare,
  row.setAsideReason ?? null,
  row.inSample ?? false,
  row.superseded ?? false,
  footing,
]
