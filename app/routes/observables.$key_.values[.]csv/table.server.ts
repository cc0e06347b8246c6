import type { ObservedValue } from '#app/domain/observable/view.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { type CsvCell, csvText } from '#app/domain/text/csv.ts'
import type { ObservableFile } from '#app/services/observables/observable-file.server.ts'

const HEADS = [
  'public_since',
  'experiment',
  'measurement',
  'group',
  'unit',
  'value',
  'low',
  'high',
  'limit',
  'limit_level',
  'standing',
  'reason',
] as const

/** One row a value; bounds are those of its 95 % interval. */
export const valuesCsv = ({ values, unit }: Omit<ObservableFile, 'key'>): string =>
  csvText(
    HEADS,
    values.map((value) => cells(value, unit)),
  )

const cells = (one: ObservedValue, unit: string): CsvCell[] => [
  one.at,
  recordName('experiment', one.experiment.number),
  one.label || one.experiment.title,
  one.groupName,
  unit,
  one.value,
  one.low,
  one.high,
  one.limit?.side ?? null,
  one.limit?.level ?? null,
  one.standing,
  one.reason,
]
