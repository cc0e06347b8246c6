import { expect, test } from 'vitest'
import { roleAt } from '#app/domain/person/role-at.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, n))

test('somebody had the role that the next change took from them, else the one they have', () => {
  const changes = [
    { from: 'member' as const, at: day(20) },
    { from: 'new' as const, at: day(10) },
  ]
  const roles = [5, 10, 19, 25].map((n) => roleAt(changes, 'trusted', day(n)))
  expect(roles).toEqual(['new', 'member', 'member', 'trusted'])
  expect(roleAt([], 'new', day(1))).toBe('new')
})
