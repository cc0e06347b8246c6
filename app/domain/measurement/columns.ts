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

/** Other names of the columns, in lower case, without full stops, with blanks between words. */
const ALIASES: Record<MeasurementColumn, string[]> = {
  observable: ['quantity', 'metric', 'variable', 'measure'],
  label: ['name', 'series', 'run', 'setting'],
  value: ['mean', 'estimate', 'average', 'avg', 'result', 'measured', 'measurement', 'val'],
  unit: ['units'],
  se: [
    ...['stderr', 'std err', 'std error', 'standard error', 'st err', 'st error', 'sem', '±'],
    ...['standard error of the mean', 'standard error of mean', 'std error of the mean'],
    ...[
      'std err mean',
      'se mean',
      'mean se',
      'error',
      'err',
      'standard uncertainty',
      '± se',
      '± sem',
    ],
  ],
  df: ['dof', 'degrees of freedom', 'degree of freedom'],
  sd: [
    ...['std', 'stdev', 'st dev', 'std dev', 'stddev', 'standard deviation', 'std deviation'],
    ...['± sd', '± std'],
  ],
  low: ['lower', 'lo', 'lower bound', 'lower limit', 'lcl', 'lb'],
  high: ['upper', 'hi', 'upper bound', 'upper limit', 'ucl', 'ub'],
  limit: ['side', 'bound', 'limit side', 'limit type', 'the value is'],
  level: ['ci level', 'confidence level', 'confidence', 'credible level', 'conf level'],
  n: [
    ...[
      'runs',
      'seeds',
      'samples',
      'sample size',
      'no of runs',
      'number of runs',
      'n runs',
      'nobs',
    ],
    ...[
      'number of seeds',
      'n seeds',
      'num runs',
      'num seeds',
      'replicates',
      'repeats',
      'n samples',
    ],
  ],
  method: ['methods', 'measured by'],
  conditions: ['condition'],
  group: ['shares runs with', 'lab'],
  place: ['where', 'source', 'place in the source', 'location'],
  note: ['notes', 'comment', 'comments', 'remark', 'remarks'],
}

const COLUMN_OF = new Map<string, MeasurementColumn>(
  MEASUREMENT_COLUMNS.flatMap((column) =>
    [column, ...ALIASES[column]].map((name): [string, MeasurementColumn] => [name, column]),
  ),
)

/** The column of a name in lower case, with blanks between words; null for one that is not known. */
export const columnCalled = (name: string): MeasurementColumn | null => COLUMN_OF.get(name) ?? null
