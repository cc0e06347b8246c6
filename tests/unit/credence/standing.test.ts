import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standingCredences } from '#app/domain/credence/standing.ts'

const row = (personId: string, p: number | null, day: number) => ({
  personId,
  p,
  at: new Date(Date.UTC(2026, 0, day)),
})

const stands = (rows: ReturnType<typeof row>[], day?: number) =>
  standingCredences(rows, day === undefined ? undefined : new Date(Date.UTC(2026, 0, day))).map(
    ({ personId, p }) => `${personId} ${p}`,
  )

test('the last credence of each person stands, oldest first', () => {
  const rows = [row('ada', 0.3, 1), row('bo', 0.5, 2), row('cy', 0.6, 3), row('ada', 0.8, 4)]
  expect(stands(rows)).toEqual(['bo 0.5', 'cy 0.6', 'ada 0.8'])
})

test('at a past moment stands what had been given by then, that moment included', () => {
  const rows = [row('ada', 0.3, 1), row('bo', 0.5, 2), row('ada', 0.8, 4)]
  expect(stands(rows, 3)).toEqual(['ada 0.3', 'bo 0.5'])
  expect(stands(rows, 4)).toEqual(['bo 0.5', 'ada 0.8'])
  expect(stands(rows, 0)).toEqual([])
})

test('of two at the same instant the later row stands', () => {
  expect(stands([row('ada', 0.3, 1), row('ada', 0.9, 1), row('bo', 0.5, 1)])).toEqual([
    'ada 0.9',
    'bo 0.5',
  ])
})

test('who withdrew has none until giving one again', () => {
  const rows = [row('ada', 0.3, 1), row('bo', 0.5, 2), row('ada', null, 3), row('ada', 0.4, 5)]
  expect(stands(rows, 4)).toEqual(['bo 0.5'])
  expect(stands(rows)).toEqual(['bo 0.5', 'ada 0.4'])
})

test('rows need not come in the order of their times', () => {
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom('ada', 'bo', 'cy'),
      fc.integer({ min: 1, max: 99 }),
      fc.nat(1_000_000),
    ),
  )
  fc.assert(
    fc.property(rows, (drawn) => {
      const given = [...new Map(drawn.map((one) => [one[2], one])).values()]
      const shuffled = given.map(([person, p, day]) => row(person, p / 100, day))
      const ordered = shuffled.toSorted((a, b) => a.at.getTime() - b.at.getTime())
      expect(stands(shuffled)).toEqual(stands(ordered))
    }),
  )
})
