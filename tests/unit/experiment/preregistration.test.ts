import { expect, test } from 'vitest'
import { mayPreregister } from '#app/domain/experiment/preregistration.ts'

const NOW = new Date('2026-05-10T12:00:00Z')
const known = { state: 'planned' as const, measured: false, runEnd: null, publishedAt: null }

test.each([
  ['planned', {}, true],
  ['running', { state: 'running' as const }, true],
  ['a draft', { state: 'draft' as const }, true],
  ['running until today', { state: 'running' as const, runEnd: new Date('2026-05-10') }, true],
  ['planned until later', { runEnd: new Date('2026-08-01') }, true],
  ['reported', { state: 'reported' as const }, false],
  ['withdrawn', { state: 'withdrawn' as const }, false],
  ['running with values', { state: 'running' as const, measured: true }, false],
  ['planned with published data', { publishedAt: new Date('2026-05-01') }, false],
  [
    'running, its runs over since yesterday',
    { state: 'running' as const, runEnd: new Date('2026-05-09') },
    false,
  ],
])('an experiment that is %s: whether it can be preregistered', (_, over, may) => {
  expect(mayPreregister({ ...known, ...over }, NOW)).toBe(may)
})
