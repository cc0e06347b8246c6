import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_ROWS } from '#app/domain/measurement/row.ts'
import { readTable } from '#app/services/experiments/read-table.server.ts'

const HEAD = 'observable,value,se'

const values = (text: string, observable?: string) =>
  readTable(text, observable).rows.map(({ typed }) => typed.value)
const problems = (text: string) =>
  readTable(text).problems.map(({ row, message }) => `${row}: ${message}`)

test.each([
  ['commas', `${HEAD}\na,0.5,0.1\n`],
  ['semicolons', 'observable;value;se\na;0.5;0.1\n'],
  ['tabs, as pasted from a spreadsheet', 'observable\tvalue\tse\na\t0.5\t0.1'],
  ['a byte order mark', `\uFEFF${HEAD}\na,0.5,0.1`],
  ['Windows line ends', `${HEAD}\r\na,0.5,0.1\r\n`],
  ['quoted cells', '"observable","value","se"\n"a","0.5","0.1"\n'],
  ['empty lines and lines of commas', `${HEAD}\n\n,,\na,0.5,0.1\n\n`],
  ['empty cells after the last column', `${HEAD}\na,0.5,0.1,,\n`],
  ['a tab named as its separator', 'sep=\t\nobservable\tvalue\tse\na\t0.5\t0.1\n'],
  ['comments as LaTeX has them', `% exported\n%% twice\n${HEAD}\na,0.5,0.1\n`],
  ['headings by other names', 'Observable, Mean ,Standard Error\na,0.5,0.1\n'],
])('reads a table with %s', (_, text) => {
  const { rows, problems } = readTable(text)
  expect(problems).toEqual([])
  expect(rows).toMatchObject([{ typed: { observable: 'a', value: '0.5', se: '0.1', label: '' } }])
})

test('rows are named by their lines, also behind empty lines and lines within cells', () => {
  const text = `${HEAD},note\n\na,1,,"two\nlines"\na,2,\na,3,,ok\n`
  const { rows, problems } = readTable(text)
  expect(rows.map(({ row }) => row)).toEqual([4, 6])
  expect(problems).toMatchObject([{ row: 5, message: expect.stringContaining('3 cells') }])
})

test('one observable can stand for all rows', () => {
  expect(values('value\n0.5\n0.6\n', 'exponent')).toEqual(['0.5', '0.6'])
  const { rows } = readTable('observable,value\n,0.5\nother,0.6\n', 'exponent')
  expect(rows.map(({ typed }) => typed.observable)).toEqual(['exponent', 'other'])
})

test.each([
  ['no rows', HEAD, 'null: The table has no rows'],
  ['nothing at all', '', 'null: The table has no rows'],
  ['no headings', 'a,0.5,0.1\nb,0.6,0.1\n', '1: The first line must name the columns'],
  ['values without a heading', 'observable,value,\na,1,red\n', '1: Column 3 has values and no'],
  [
    'a heading missing beside others',
    'observable;std err;n\na;1;2\n',
    '1: The column “value” is missing. Understood are: observable, se (from “std err”), n.',
  ],
  ['two units', 'observable,value [h],se [min]\na,1,2\n', '1: “value [h]” and “se [min]”'],
  ['another unit in a row', 'observable,value [h],unit\na,1,min\n', '2: This row is in min'],
  ['thousands by commas', 'observable\tvalue\na\t1,500\n', '2: The comma may be a decimal point'],
  ['thousands by points', 'observable;value\na;1.234,5\n', '2: Write one decimal point and no'],
  ['an unknown column', 'observable,value,colour\na,1,red\n', '1: There is no column “colour”'],
  ['a column twice', 'observable,value,mean\na,1,2\n', '1: The column “value” stands there twice'],
  ['no value', 'observable,se\na,1\n', '1: The column “value” is missing'],
  ['a short row', `${HEAD}\na,0.5\n`, '2: This row has 2 cells, the headings are 3.'],
  ['a long row', `${HEAD}\na,0.5,0.1,0.2\n`, '2: This row has 4 cells'],
  ['an open quotation mark', `${HEAD}\na,1,2\na,"1,2\n`, '3: A quotation mark is not closed'],
  ['a quotation mark in a cell', `${HEAD}\na,1"2,3\n`, '2: A quotation mark'],
])('a table with %s is refused at its line', (_, text, message) => {
  expect(problems(text)[0]).toContain(message)
  expect(values(text)).toEqual([])
})

test.each([
  ['a semicolon and decimal commas', 'observable;value;se\na;0,5;0,1\n'],
  ['what a spreadsheet says of it', 'sep=;\nobservable;value;se\na;0,5;0,1\n'],
  ['the same in quotes', '\uFEFF"sep=\t"\r\nobservable\tvalue\tse\r\na\t0,5\t0,1\r\n'],
  ['bars, as Markdown has it', '| observable | value | se |\n|---|:-:|--:|\n| a | 0.5 | 0.1 |'],
  ['bars between only', 'observable | value | se\n--- | --- | ---\na | 0.5 | 0.1'],
  ['a frame', '+--+--+--+\n| observable | value | se |\n+==+==+==+\n| a | 0.5 | 0.1 |\n+--+--+--+'],
  ['comments', `# runs of May, "x\n${HEAD}\n# half\na,0.5,0.1\n// end\n`],
  [
    'headings in a comment',
    '# made by hand\n# observable value\n#observable,value,se\na,0.5,0.1\n',
  ],
  ['line ends of old spreadsheets', `${HEAD}\ra,0.5,0.1\r`],
  ['trailing separators', `${HEAD},,\na,0.5,0.1,,\n`],
  ['rows of separators', `${HEAD}\n\u00a0, ,\na,0.5,0.1\n,,\n`],
  ['blanks around the cells', 'observable, value, se\n a , 0.5 , "0.1"\n'],
  ['numbers of rows', '"","observable","value","se"\n"1","a","0.5","0.1"\n'],
  ['another order and case', 'SE;VALUE;Observable\n0,1;0,5;a\n'],
  ['headings over two lines', 'observable\tvalue\t"standard\nerror"\na\t0.5\t0.1'],
  ['headings in bold', '| **observable** | *value* | standard\\_error |\n|-|-|-|\n|a|0.5|0.1|'],
])('reads a table with %s', (_, text) => {
  const { rows, problems } = readTable(text)
  expect(problems).toEqual([])
  expect(rows).toMatchObject([{ typed: { observable: 'a', value: '0.5', se: '0.1' } }])
})

test.each([
  ['value [h]', '2', { value: '2', unit: 'h' }],
  ['value (%)', '50,5', { value: '50.5', unit: '%' }],
  ['value', '0,5 ± 0,1', { value: '0.5 ± 0.1' }],
  ['value', '<0,01', { value: '<0.01' }],
  ['value', '50 %', { value: '50 %' }],
  ['value', '1,5e-3', { value: '1.5e-3' }],
  ['mean ± sd', '0,5 ± 0,1', { value: '0.5', sd: '0.1' }],
  ['mean (SD)', '0.5 (0.1)', { value: '0.5', sd: '0.1' }],
  ['value ± se', '0.5 ± 0.1', { value: '0.5 ± 0.1', sd: '' }],
  ['mean (95% CI)', '0,5 (0,4–0,6)', { value: '0.5', low: '[0.4–0.6]', level: '95 %' }],
  ['estimate [95% CI]', '0.5 [0.4, 0.6]', { value: '0.5', low: '[0.4, 0.6]', level: '95 %' }],
])('below “%s” stands “%s”', (heading, cell, expected) => {
  const { rows, problems } = readTable(`observable;${heading}\na;${cell}\n`)
  expect(problems).toEqual([])
  expect(rows).toMatchObject([{ typed: expected }])
})

test('a level in a heading is that of the rows with an interval', () => {
  const text = 'observable,value,95% CI\na,0.5,"[0.4, 0.6]"\nb,0.5,\n'
  const { rows } = readTable(text)
  expect(rows.map(({ typed }) => [typed.low, typed.level])).toEqual([
    ['[0.4, 0.6]', '95 %'],
    ['', ''],
  ])
})

test('a table says how it was read', () => {
  const text = 'sep=;\n# by hand\n;observable;value [h];±;\n0;a;0,5;0,1;\n1;b;0,7;0,1;\n'
  expect(readTable(text).understood).toMatchObject({
    separator: ';',
    commas: 'decimal',
    comments: 1,
    columns: [
      { skipped: 'row-numbers' },
      { column: 'observable' },
      { column: 'value', unit: 'h' },
      { column: 'se', heading: '±' },
      { skipped: 'empty' },
    ],
  })
})

test('a table has a limit of rows and of bytes', () => {
  const rows = (count: number) => `${HEAD}\n${'a,1,1\n'.repeat(count)}`
  expect(values(rows(MOST_ROWS))).toHaveLength(MOST_ROWS)
  expect(problems(rows(MOST_ROWS + 1))).toEqual([
    'null: A table has at most 2,000 rows. Divide it.',
  ])
  expect(problems(`${HEAD}\n${'x'.repeat(1_000_000)}`)).toEqual([
    'null: A table has at most 950 kB. Divide it.',
  ])
})

test('whatever is pasted is read or refused, never thrown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { rows, problems } = readTable(`${HEAD}\n${text}`)
      expect(rows.length + problems.length).toBeGreaterThan(0)
    }),
  )
})
