import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import { addressKey } from '#app/services/limits/address-key.server.ts'
import { configureLimits, consume, type Limit } from '#app/services/limits/limits.server.ts'

afterEach(() => configureLimits(false))

/** How many of `tries` are let through, and the refusal that the next one got. */
async function tries(limit: Limit, key: (nth: number) => string, count: number) {
  let passed = 0
  let refusal: Refusal | null = null
  for (let nth = 0; nth < count; nth++) {
    try {
      await consume(limit, key(nth))
      passed++
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refusal = error
    }
  }
  return { passed, refusal }
}

test('the eleventh sign-in of a minute is refused and says when to come back', async () => {
  const { passed, refusal } = await tries('sign-in', () => '192.0.2.7', 12)
  expect(passed).toBe(10)
  expect(refusal).toMatchObject({ kind: 'too-many', what: 'tooManyTries' })
  expect(refusal?.retryAfter).toBeGreaterThan(0)
  expect(refusal?.retryAfter).toBeLessThanOrEqual(60)
})

test('every limit counts each key by itself', async () => {
  for (const [limit, most] of [
    ['sign-up', 5],
    ['search', 60],
    ['preview', 60],
    ['upload', 30],
  ] as const) {
    expect((await tries(limit, () => 'one', 70)).passed, limit).toBe(most)
    expect((await tries(limit, () => 'two', 1)).passed, limit).toBe(1)
  }
})

test('a burst of posts is refused as too fast', async () => {
  const { passed, refusal } = await tries('post', () => 'ada', 6)
  expect(passed).toBe(4)
  expect(refusal).toMatchObject({ kind: 'too-many', what: 'tooFast', retryAfter: 1 })
})

test('all addresses of one IPv6 network share a counter', async () => {
  const { passed } = await tries('sign-up', (nth) => `2001:db8:1:2::${nth + 1}`, 8)
  expect(passed).toBe(5)
  await expect(consume('sign-up', '2001:db8:1:3::1')).resolves.toBeUndefined()
})

test('turned off, nothing is counted', async () => {
  configureLimits(true)
  expect((await tries('sign-up', () => 'one', 100)).passed).toBe(100)
})

test('addresses are cut to what one household has', () => {
  expect(addressKey('192.0.2.7')).toBe('192.0.2.7')
  expect(addressKey('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64')
  expect(addressKey('2001:DB8:0001::9')).toBe('2001:db8:1:0::/64')
  expect(addressKey('::1')).toBe('0:0:0:0::/64')
  expect(addressKey('::ffff:192.0.2.7')).toBe('192.0.2.7')
  expect(addressKey('::ffff:c000:207')).toBe('192.0.2.7')
  expect(addressKey('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
  expect(addressKey('unknown')).toBe('unknown')
})

test('two IPv6 addresses share a key exactly when their first four groups agree', () => {
  const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16))
  const half = fc.tuple(group, group, group, group).map((groups) => groups.join(':'))
  // A first group of its own keeps clear of IPv4 written as IPv6.
  fc.assert(
    fc.property(half, half, half, half, (network, other, host, neighbour) => {
      const key = addressKey(`2001:${network.slice(network.indexOf(':') + 1)}:${host}`)
      const beside = addressKey(`2001:${network.slice(network.indexOf(':') + 1)}:${neighbour}`)
      const elsewhere = addressKey(`2002:${other.slice(other.indexOf(':') + 1)}:${host}`)
      expect(beside).toBe(key)
      expect(elsewhere).not.toBe(key)
    }),
  )
})
