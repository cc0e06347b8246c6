import { expect, test } from 'vitest'
import { type Tracked, trackRecord } from '#app/domain/track-record/track-record.ts'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const now = day('2026-06-01')
const prediction = (more: Partial<Tracked> = {}): Tracked => ({
  state: 'registered',
  registeredAt: day('2026-01-01'),
  deadline: null,
  testedAt: null,
  foretold: false,
  ...more,
})

test('registered predictions are decided, expired or open, and some of the open are due', () => {
  const passed = day('2026-05-01')
  const counts = trackRecord(
    [
      prediction(),
      prediction({ deadline: day('2026-06-20') }),
      prediction({ deadline: passed, testedAt: day('2026-04-01') }),
      prediction({ deadline: passed }),
      prediction({ deadline: passed, state: 'resolution-proposed' }),
      prediction({ state: 'confirmed', deadline: passed }),
      prediction({ state: 'confirmed', foretold: true }),
      prediction({ state: 'refuted', foretold: true }),
      prediction({ state: 'refuted' }),
      prediction({ state: 'ambiguous' }),
      prediction({ state: 'annulled' }),
      prediction({ registeredAt: day('2026-07-01') }),
    ],
    now,
  )
  expect(counts).toEqual({
    registered: 11,
    confirmed: 2,
    foretold: 1,
    refuted: 2,
    ambiguous: 1,
    annulled: 1,
    expired: 1,
    open: 4,
    due: 1,
    overdue: 2,
  })
})

test('evidence that came after the moment does not keep a prediction from having expired by then', () => {
  const late = prediction({ deadline: day('2026-02-01'), testedAt: day('2026-05-01') })
  expect(trackRecord([late], day('2026-03-01'))).toMatchObject({ expired: 1, open: 0 })
  expect(trackRecord([late], now)).toMatchObject({ expired: 0, open: 1, overdue: 1 })
})

test('before anything was registered there is nothing', () => {
  const counts = trackRecord([prediction(), prediction({ state: 'draft' })], day('2025-01-01'))
  expect(Object.values(counts).every((count) => count === 0)).toBe(true)
})
