import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ABSOLUTE_MS, hasEnded, IDLE_MS, sessionEnd } from '#app/domain/person/session-lifetime.ts'

const DAY = 86_400_000
const start = new Date('2026-01-01T00:00:00Z')
const after = (days: number) => new Date(start.getTime() + days * DAY)

test('a session ends 14 days after its last use and 30 days after its start', () => {
  expect(sessionEnd(start, start)).toEqual(after(14))
  expect(sessionEnd(start, after(10))).toEqual(after(24))
  expect(sessionEnd(start, after(20))).toEqual(after(30))
})

test('a stored end beyond the absolute limit does not count', () => {
  const session = { createdAt: start, expiresAt: after(400) }
  expect(hasEnded(session, after(29.99))).toBe(false)
  expect(hasEnded(session, after(30))).toBe(true)
})

test('however often a session is used, it never outlives either limit', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 20 * DAY }), { maxLength: 60 })
  fc.assert(
    fc.property(gaps, (uses) => {
      let expiresAt = sessionEnd(start, start)
      let at = start.getTime()
      for (const gap of uses) {
        at += gap
        if (hasEnded({ createdAt: start, expiresAt }, new Date(at))) break
        expect(at - start.getTime()).toBeLessThan(ABSOLUTE_MS)
        expect(gap).toBeLessThan(IDLE_MS)
        expiresAt = sessionEnd(start, new Date(at))
      }
    }),
  )
})
