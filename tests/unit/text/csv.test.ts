import { expect, test } from 'vitest'
import { csvText } from '#app/domain/text/csv.ts'

test('numbers, days and empty places are written plainly, one row a line', () => {
  const rows = [[0.5, -1e-7, null, true, new Date('2026-11-26T00:00:00Z')]]
  expect(csvText(['a', 'b', 'c', 'd', 'e'], rows)).toBe(
    'a,b,c,d,e\r\n0.5,-1e-7,,true,2026-11-26T00:00:00.000Z\r\n',
  )
})

test('a text with a comma, a quote or a line end stays one cell', () => {
  expect(csvText(['a'], [['x, y'], ['the "a"'], ['two\nlines']])).toBe(
    'a\r\n"x, y"\r\n"the ""a"""\r\n"two\nlines"\r\n',
  )
})

test.each(['=1+1', '+1', '-cmd', '@sum'])('%s is a text and no formula', (text) => {
  expect(csvText(['a'], [[text]])).toBe(`a\r\n'${text}\r\n`)
})
