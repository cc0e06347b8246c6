import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { layoutStatusBand } from '#app/charts/status-band/layout.server.ts'
import { StatusBand } from '#app/charts/status-band/status-band.tsx'
import type { StatusBandData, StatusChange } from '#app/charts/status-band/types.ts'
import { day } from './credence-data.ts'

const change = (id: string, at: string, mark: StatusChange['mark'], word: string) => ({
  id,
  at: day(at),
  mark,
  word,
})
const band = (changes: Partial<StatusBandData> = {}): StatusBandData => ({
  changes: [
    change('b', '2027-02-20', 'supported', 'Supported'),
    change('a', '2027-01-01', 'untested', 'Not tested'),
    change('c', '2027-04-01', 'contested', 'Contested'),
  ],
  until: day('2027-04-11'),
  ...changes,
})
const draw = (data: StatusBandData) =>
  renderToStaticMarkup(
    <StatusBand
      plot={layoutStatusBand(data)}
      title="Status over time"
      reasonsOf={(id) => <p>Reasons of {id}</p>}
    />,
  )

test('a status stands from its change to the next, the last to the end', () => {
  const { segments } = layoutStatusBand(band())
  expect(segments.map(({ id, from, width }) => [id, from, width])).toEqual([
    ['a', 0, 50],
    ['b', 50, 40],
    ['c', 90, 10],
  ])
})

test('mark and word stand where they fit', () => {
  const { segments } = layoutStatusBand(band())
  expect(segments.map(({ markFits, wordFits }) => [markFits, wordFits])).toEqual([
    ['always', 'always'],
    ['always', 'always'],
    ['always', 'never'],
  ])
  const [page = ''] = draw(band()).split('<ol')
  expect(page).toContain('>Supported</text>')
  expect(page).toContain('#m-contested')
  expect(page).not.toContain('>Contested</text>')
})

test('the list tells each status with its day and its reasons then, the newest first', () => {
  const list = draw(band()).split('<ol')[1] ?? ''
  const told = [...list.matchAll(/>(\d+ \w+ 2027)<.*?Reasons of (?:<!-- -->)?(\w)/g)]
  expect(told.map(([, at, id]) => [at, id])).toEqual([
    ['1 Apr 2027', 'c'],
    ['20 Feb 2027', 'b'],
    ['1 Jan 2027', 'a'],
  ])
})

test('a status that was over at once is in the list only', () => {
  const changes = [
    change('a', '2027-01-01', 'untested', 'Not tested'),
    change('b', '2027-02-20', 'supported', 'Supported'),
    change('c', '2027-02-20', 'refuted', 'Refuted'),
  ]
  const { segments, rows } = layoutStatusBand(band({ changes }))
  expect(segments.map(({ id }) => id)).toEqual(['a', 'c'])
  expect(rows.map(({ id }) => id)).toContain('b')
})

test('on a day in the past nothing that came later is told', () => {
  const page = draw(band({ until: day('2027-03-01') }))
  expect(page).not.toContain('Contested')
  expect(page).toContain('Supported')
})

test.each([
  ['nothing', { changes: [] }],
  ['one moment', { changes: [change('a', '2027-04-11', 'open', 'Open')] }],
] satisfies [string, Partial<StatusBandData>][])(
  'a band of %s has no hole in its numbers',
  (_, changes) => {
    expect(draw(band(changes))).not.toMatch(/NaN|Infinity|undefined|null/)
  },
)

test('one status all the time is told by the list alone', () => {
  const one = draw(band({ changes: [change('a', '2027-01-01', 'untested', 'Not tested')] }))
  expect(one).not.toContain('status-band')
  expect(one).toContain('Not tested')
})
