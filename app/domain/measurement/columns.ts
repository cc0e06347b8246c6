/** The columns of a table of measurements, and the fields of the form for one. */
export const MEASUREMENT_COLUMNS = [
  'observable',
  'label',
  'value',
  'unit',
  'se',
  'df',
  'sd',
  'low',
  'high',
  'limit',
  'level',
  'n',
  'method',
  'conditions',
  'group',
  'place',
  'note',
] as const
export type MeasurementColumn = (typeof MEASUREMENT_COLUMNS)[number]

export type TypedMeasurement = Record<MeasurementColumn, string>

export const BLANK_MEASUREMENT = Object.fromEntries(
  MEASUREMENT_COLUMNS.map((column) => [column, '']),
) as TypedMeasurement

const ALIASES: Record<string, MeasurementColumn> = {
  name: 'label',
  mean: 'value',
  estimate: 'value',
  stderr: 'se',
  'standard error': 'se',
  dof: 'df',
  'degrees of freedom': 'df',
  std: 'sd',
  'standard deviation': 'sd',
  lower: 'low',
  ci_low: 'low',
  upper: 'high',
  ci_high: 'high',
  ci_level: 'level',
  side: 'limit',
  bound: 'limit',
  where: 'place',
  source: 'place',
  notes: 'note',
}

/** The column that a heading of a table names; null for one that is not known. */
export function columnNamed(heading: string): MeasurementColumn | null {
  const name = heading.trim().toLowerCase()
  return MEASUREMENT_COLUMNS.find((column) => column === name) ?? ALIASES[name] ?? null
}
