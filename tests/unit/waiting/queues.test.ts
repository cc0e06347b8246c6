import { expect, test } from 'vitest'
import type { Role, Viewer } from '#app/domain/viewer/viewer.ts'
import { byAge, isLate, queuesSeenBy, waitedFor } from '#app/domain/waiting/queues.ts'
import { waitingWords } from '#messages/waiting.ts'

const at = new Date('2026-11-28T12:00:00Z')
const before = (hours: number) => new Date(at.getTime() - hours * 3_600_000)

test('waiting is told in the largest unit of which one is full, and is late after three days', () => {
  const told = [0, 0.5, 1, 23.9, 24, 80].map((hours) =>
    waitingWords.waited(waitedFor(before(hours), at)),
  )
  expect(told).toEqual(['just now', '30 minutes', '1 hour', '23 hours', '1 day', '3 days'])
  expect([71, 73].map((hours) => isLate({ count: 1, oldest: before(hours) }, at))).toEqual([
    false,
    true,
  ])
  expect(isLate({ count: 0, oldest: null }, at)).toBe(false)
})

test('what has waited longest stands first, and of what nothing waits last', () => {
  const queues = [null, before(1), before(30), null].map((oldest) => ({ count: 1, oldest }))
  expect(queues.toSorted(byAge).map(({ oldest }) => oldest)).toEqual([
    before(30),
    before(1),
    null,
    null,
  ])
})

const seenBy = (role: Role | null) => {
  const viewer: Viewer = role && { id: 'p', handle: 'p', displayName: 'P', role }
  return queuesSeenBy(viewer)
}

test('each role sees what it answers, and everybody what is public anyway', () => {
  const open = ['conditions', 'resolutions', 'establishments', 'attempts', 'overdue']
  expect(seenBy(null)).toEqual(open)
  expect(seenBy('new')).toEqual(['items', ...open])
  expect(seenBy('trusted')).toEqual(['items', ...open])
  expect(seenBy('curator')).not.toContain('jobs')
  expect(seenBy('administrator')).toEqual([...seenBy('curator'), 'jobs'])
})

test('more than a thousand are told as such, and counts head a sentence as words', () => {
  expect([0, 3, 1000, 1001].map(waitingWords.count)).toEqual(['0', '3', '1,000', '1,000+'])
  expect([0, 1, 12].map(waitingWords.things)).toEqual([
    'Nothing waits.',
    'One thing waits for somebody.',
    '12 things wait for somebody.',
  ])
})
