import type { UnderstoodTable } from '#app/domain/measurement/table.ts'

const separators: Record<UnderstoodTable['separator'], string> = {
  '\t': 'tabs',
  ';': 'semicolons',
  ',': 'commas',
  '|': 'bars',
}

function understoodNote({ separator, commas, comments }: UnderstoodTable): string {
  const cells = `Cells are parted by ${separators[separator]}.`
  const numbers = commas === 'decimal' ? ' Numbers have decimal commas.' : ''
  if (comments === 0) return cells + numbers
  const left = comments === 1 ? 'One line is a comment' : `${comments} lines are comments`
  return `${cells}${numbers} ${left} and left out.`
}

export const measurementFormWords = {
  title: (name: string) => `Measurements for ${name}`,
  lead: 'One value, or a whole table. Values are converted to the unit of their observable and held against every registered prediction of it.',
  oneHeading: 'One value',
  tableHeading: 'A table',
  uncertainty: 'Error, interval or limit, each number in a field of its own',
  uncertaintyHint:
    'For numbers that do not stand with the value: a standard error, a standard deviation with the number of runs, or an interval with its level. Without one the value is shown and decides nothing.',
  details: 'Conditions, label, method, shared runs, place, note',
  table: 'Table',
  tableHint:
    'Paste from a spreadsheet or a Markdown table, or CSV with commas, semicolons or tabs. The first line names the columns, a unit may stand behind a name as in value [h]; only observable and value are needed. Example:',
  file: 'Or a file',
  fileHint: 'CSV or TSV in UTF-8, at most 950 kB and 2,000 rows.',
  forAll: 'Observable of all rows',
  forAllHint: 'Where the table has no such column: its name, such as half-life.',
  template: 'Download a template',
  preview: 'Check',
  store: 'Store',
  storeAll: 'Store all',
  previewTitle: 'As it would be stored',
  previewTable: 'Rows, and what each would say',
  previewNote: 'Nothing is stored yet.',
  problemsTitle: (count: number) =>
    count === 1 ? 'One row needs a change' : `${count} rows need a change`,
  problemsNote: 'Nothing is stored while a row is wrong.',
  further: (count: number) => `and ${count} more`,
  row: 'Row',
  column: 'Column',
  problem: 'Problem',
  whole: 'whole row',
  wholeTable: 'all',
  tableExample: 'observable,label,value,se,n,conditions\nhalf-life,first,0.497,0.004,5,method = A',
  asCompared: 'As compared',
  understoodTitle: 'How the columns were read',
  understoodNote,
  heading: 'Heading',
  readAs: 'Read as',
  noHeading: 'no heading',
  skipped: { 'row-numbers': 'numbers of the rows, not stored', empty: 'empty, left out' },
  bounds: 'Both bounds of the interval',
  holds: {
    se: 'with its standard error',
    sd: 'with its standard deviation',
    interval: 'with its interval',
  },
  inUnit: (unit: string) => `in ${unit}`,
  atLevel: (level: string) => `at ${level}`,
} as const
