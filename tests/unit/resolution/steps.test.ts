import { expect, test } from 'vitest'
import { RESOLUTION_STATES } from '#app/domain/resolution/state.ts'
import { stepsTo } from '#app/domain/resolution/steps.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, n))
const dates = { registeredAt: day(1), proposedAt: day(5), finalAt: day(19) }

const told = (...of: Parameters<typeof stepsTo>) =>
  stepsTo(...of).map(({ step, reached, at }) => `${step} ${reached} ${at?.getUTCDate() ?? '-'}`)

test('with nothing proposed a prediction waits for evidence', () => {
  expect(told(null, { ...dates, proposedAt: null, finalAt: null })).toEqual([
    'registered done 1',
    'evidence now -',
    'proposed ahead -',
    'final ahead -',
  ])
})

test.each(RESOLUTION_STATES.filter((state) => state !== 'final'))(
  'one that is %s stands at the proposal, and its end has no day yet',
  (state) => {
    expect(told(state, dates)).toEqual([
      'registered done 1',
      'evidence done -',
      'proposed now 5',
      'final ahead -',
    ])
  },
)

test('a final one has come all the way, each step with its day', () => {
  expect(told('final', dates)).toEqual([
    'registered done 1',
    'evidence done -',
    'proposed done 5',
    'final done 19',
  ])
})
