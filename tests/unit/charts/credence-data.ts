import type { CredenceData, CredenceEvent } from '#app/charts/credence/types.ts'

export const day = (text: string) => new Date(`${text}T12:00:00Z`)

export const anEvent = (id: string, at: string, changes: Partial<CredenceEvent> = {}) => ({
  id,
  at: day(at),
  kind: 'reported' as const,
  verdict: 'supports' as const,
  record: id,
  href: `/experiments/${id}`,
  ...changes,
})

/** A hundred days with a community of four, the viewer among them, and two experiments. */
export const aCredence = (changes: Partial<CredenceData> = {}): CredenceData => ({
  id: 'credence',
  from: day('2027-01-01'),
  to: day('2027-04-11'),
  deadline: null,
  community: [
    { at: day('2027-01-11'), n: 3, community: { median: 0.681, low: 0.523, high: 0.797 } },
    { at: day('2027-02-20'), n: 4, community: { median: 0.842, low: 0.714, high: 0.905 } },
  ],
  own: [
    { at: day('2027-01-21'), p: 0.75 },
    { at: day('2027-02-20'), p: 0.7 },
  ],
  others: [{ name: 'Ada', href: '/people/ada', changes: [{ at: day('2027-01-11'), p: 0.637 }] }],
  events: [anEvent('E9', '2027-02-10'), anEvent('E8', '2027-03-22', { verdict: 'contradicts' })],
  ...changes,
})
