import { expect, test } from 'vitest'
import { dayOf, endOfDay, startOf } from '#app/domain/text/day.ts'
import { day } from '#app/domain/text/input.ts'
import { problemText } from '#messages/problem-text.ts'

const problemsOf = (typed: string) =>
  day.safeParse(typed).error?.issues.map(({ message }) => problemText(message)) ?? []

test('a day lasts from its first millisecond in UTC to its last', () => {
  const moment = new Date('2028-02-29T17:30:00Z')
  expect(startOf(dayOf(moment))).toEqual(new Date('2028-02-29T00:00:00.000Z'))
  expect(endOfDay(moment)).toEqual(new Date('2028-02-29T23:59:59.999Z'))
})

test.each([
  ['2026-03-01', '2026-03-01'],
  ['2026-3-1', '2026-03-01'],
  [' 2026-03-01 ', '2026-03-01'],
  ['2026‑03‑01', '2026-03-01'],
  ['2026–03–01', '2026-03-01'],
  ['"2026-03-01"', '2026-03-01'],
  ['2026/03/01', '2026-03-01'],
  ['2026.3.1', '2026-03-01'],
  ['2026. 3. 1.', '2026-03-01'],
  ['2026 03 01', '2026-03-01'],
  ['20260301', '2026-03-01'],
  ['20260301T000000Z', '2026-03-01'],
  ['2026年3月1日', '2026-03-01'],
  ['2026年03月01日', '2026-03-01'],
  ['２０２６年３月１日', '2026-03-01'],
  ['2026년 3월 1일', '2026-03-01'],
  ['2026-03-01T00:00:00Z', '2026-03-01'],
  ['2026-03-01T00:00:00.000Z', '2026-03-01'],
  ['2026-03-01T23:59:59+00:00', '2026-03-01'],
  ['2026-03-01T12:00:00+02:00', '2026-03-01'],
  ['2026-03-01 12:30', '2026-03-01'],
  ['2026-03-01 12:30:05 UTC', '2026-03-01'],
  ['1 March 2026', '2026-03-01'],
  ['1 Mar 2026', '2026-03-01'],
  ['1 Mar. 2026', '2026-03-01'],
  ['1st of March, 2026', '2026-03-01'],
  ['the 2nd of March 2026', '2026-03-02'],
  ['March 1, 2026', '2026-03-01'],
  ['March 1st, 2026', '2026-03-01'],
  ['Mar 1 2026', '2026-03-01'],
  ['MARCH 1 2026', '2026-03-01'],
  ['Sept. 3, 2026', '2026-09-03'],
  ['1-Mar-2026', '2026-03-01'],
  ['01/Mar/2026', '2026-03-01'],
  ['1.Mar.2026', '2026-03-01'],
  ['2026 March 1', '2026-03-01'],
  ['2026-Mar-01', '2026-03-01'],
  ['Sunday, March 1, 2026', '2026-03-01'],
  ['Sunday, 1 March 2026', '2026-03-01'],
  ['Sun, 01 Mar 2026 00:00:00 GMT', '2026-03-01'],
  ['Sun, 1 Mar 2026 09:15:00 +0200', '2026-03-01'],
  ['Sun Mar 01 2026 00:00:00 GMT+0000 (Coordinated Universal Time)', '2026-03-01'],
  ['March 1, 2026 at 3:15 PM', '2026-03-01'],
  ['Mar 1, 2026, 11:59 p.m.', '2026-03-01'],
  ['1. März 2026', '2026-03-01'],
  ['Sonntag, 1. März 2026', '2026-03-01'],
  ['1er mars 2026', '2026-03-01'],
  ['3 août 2026', '2026-08-03'],
  ['1 de marzo de 2026', '2026-03-01'],
  ['1 de março de 2026', '2026-03-01'],
  ['1 marca 2026', '2026-03-01'],
  ['1 марта 2026 г.', '2026-03-01'],
  ['13/04/2026', '2026-04-13'],
  ['04/13/2026', '2026-04-13'],
  ['31.12.2026', '2026-12-31'],
  ['31. 12. 2026', '2026-12-31'],
  ['03/03/2026', '2026-03-03'],
  ['2028-02-29', '2028-02-29'],
])('the day %s is %s', (typed, iso) => {
  expect(day.safeParse(typed)).toMatchObject({ success: true, data: new Date(iso) })
})

test.each([
  ['03/04/2026', ['3 April 2026', '4 March 2026', '2026-04-03', '2026-03-04']],
  ['3.4.2026', ['3 April 2026', '4 March 2026']],
  ['01-02-2026', ['1 February 2026', '2 January 2026']],
  ['1.2.26', ['1 February 2026', '2 January 2026']],
  ['03/04/26', ['3 April 2026', '4 March 2026']],
  ['26-03-04', ['26 March 2004', '4 March 2026']],
  ['13/04/26', ['13 April 2026', '26 April 2013']],
  ['1-Mar-26', ['1 March 2026', '26 March 2001']],
  ['31 Dec 26', ['31 December 2026']],
  ['2026-03-01T00:30:00+02:00', ['1 March 2026', '28 February 2026']],
  ['Sat, 28 Feb 2026 20:00:00 -0500', ['28 February 2026', '1 March 2026']],
])('%s is asked back with the days that it may mean', (typed, readings) => {
  const [problem = '', ...more] = problemsOf(typed)
  expect(more).toEqual([])
  for (const reading of readings) expect(problem).toContain(reading)
})

test.each([
  '0001-01-01',
  '275760-09-13',
  '+275760-09-13',
  '1 March 1066',
  '9999-12-31',
  '12/31/9999',
])('%s names the years that can be given', (typed) => {
  expect(problemsOf(typed)).toEqual(['Days of the years 1600 to 2999 can be given.'])
})

test.each([
  '2026-02-31',
  '2027-02-29',
  '2026-13-01',
  '2026-00-10',
  '31 June 2026',
  '32.12.2026',
  'soon',
  'March 2026',
  '2026-03',
  '2026',
  '46082',
  '1772323200',
  'Q1 2026',
  '2026-03-01 to 2026-03-05',
  '1 Foo 2026',
  '--',
  '2026-03-01'.repeat(40),
])('%s is no day of the calendar', (typed) => {
  expect(problemsOf(typed)).toHaveLength(1)
  expect(problemsOf(typed)[0]).toContain('Give a day such as')
})
