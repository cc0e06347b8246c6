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
