import { expect, test } from 'vitest'
import { bitsText, brierText, peerText, shareText } from '#app/domain/score/score-text.ts'
import { unscoredBecause } from '#app/domain/score/unscored.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, n))
const decided = { registeredAt: day(1), effectiveAt: day(9), deadline: null }

test.each([
  ['confirmed', 1, null],
  ['refuted', 1, null],
  ['ambiguous', 1, 'ambiguous'],
  ['annulled', 1, 'annulled'],
  ['confirmed', 9, 'retrodiction'],
  ['refuted', 12, 'retrodiction'],
] as const)('one that is %s and was registered on day %i: scored unless %s', (outcome, on, why) => {
  expect(unscoredBecause({ ...decided, registeredAt: day(on), outcome })).toBe(why)
})

test('scores are written with as many digits as they bear, a sign only where it says something', () => {
  expect([47.0004, -11.16, 0.04, -0.04].map(peerText)).toEqual(['+47.0', '−11.2', '0.0', '0.0'])
  expect([brierText(0.04), bitsText(0.321928), shareText(0.345)]).toEqual(['0.040', '0.32', '35 %'])
  expect([brierText(-0.007), brierText(-0.0001)]).toEqual(['−0.007', '0.000'])
})
