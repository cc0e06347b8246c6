import { expect, test } from 'vitest'
import { nextAttempt } from '#app/domain/job/next-attempt.ts'

const failed = new Date('2026-03-01T12:00:00Z')
const SIX_HOURS = 21_600

const secondsUntil = (attempts: number) => {
  const next = nextAttempt(attempts, failed)
  return next && (next.getTime() - failed.getTime()) / 1000
}

test('a job that failed waits 30 seconds, then twice as long each time, at most six hours', () => {
  const pauses = Array.from({ length: 11 }, (_, place) => secondsUntil(place + 1))
  expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1920, 3840, 7680, 15_360, SIX_HOURS])
})

test('after the twelfth attempt it is not tried again', () => {
  expect([secondsUntil(12), secondsUntil(13)]).toEqual([null, null])
})
