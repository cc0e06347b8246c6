import { expect, test } from 'vitest'
import { evidenceEvents } from '#app/domain/credence/evidence-events.ts'

type Measured = Parameters<typeof evidenceEvents>[0][number]

const day = (n: number) => new Date(Date.UTC(2026, 0, n))

const measured = (id: string, over: Partial<Measured> = {}): Measured => ({
  id,
  standing: 'counted',
  verdict: 'supports',
  createdAt: day(5),
  publishedAt: null,
  excludedAt: null,
  number: 4,
  slug: 'a-sweep',
  status: 'reported',
  ...over,
})

const told = (...all: Measured[]) =>
  evidenceEvents(all).map(
    ({ kind, at, number, verdict }) => `${at.getUTCDate()} ${kind} E${number} ${verdict}`,
  )

test('an experiment is told once for each verdict, at the first of its measurements', () => {
  const two = [measured('a', { createdAt: day(7) }), measured('b', { createdAt: day(6) })]
  expect(told(...two)).toEqual(['6 reported E4 supports'])
  expect(told(...two.toReversed())).toEqual(['6 reported E4 supports'])
  expect(told(...two, measured('c', { verdict: 'contradicts' }))).toEqual([
    '5 reported E4 contradicts',
    '6 reported E4 supports',
  ])
})

test('what is published later than it came to the site is known from then', () => {
  expect(told(measured('a', { publishedAt: day(9) }))).toEqual(['9 reported E4 supports'])
  expect(told(measured('a', { publishedAt: day(2) }))).toEqual(['5 reported E4 supports'])
})

test('an exclusion is told beside the report, and both lead to the experiment', () => {
  const events = evidenceEvents([measured('a', { excludedAt: day(8) })])
  expect(events).toEqual([
    { kind: 'reported', at: day(5), id: 'a', number: 4, slug: 'a-sweep', verdict: 'supports' },
    {
      kind: 'excluded',
      at: day(8),
      id: 'a-excluded',
      number: 4,
      slug: 'a-sweep',
      verdict: null,
    },
  ])
})

test.each([
  { standing: 'offered' },
  { standing: 'out-of-scope' },
  { status: 'draft' },
  { status: 'planned' },
  { status: 'running' },
] as const)('%o has said nothing', (over) => {
  expect(told(measured('a', over))).toEqual([])
})
