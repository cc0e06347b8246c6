import { expect, test } from 'vitest'
import { pool } from '#app/domain/pooling/pool.ts'
import { POOL_METHODS, type PoolInput } from '#app/domain/pooling/pooled.ts'
import { type Reference, referencePool } from '#tests/support/pooling/reference.ts'
import { seeded } from '#tests/support/pooling/seeded.ts'

const SETS = 500
const random = seeded(20_261_128)

const between = (low: number, high: number) => low + (high - low) * random.uniform()

/** From two to forty, mostly few; errors alike, spread over sixteen powers of ten, or tied. */
function set(): PoolInput[] {
  const k = random.uniform() < 0.7 ? 2 + Math.floor(between(0, 9)) : 2 + Math.floor(between(0, 39))
  const decades = [0, 1, 4, 8, 16][Math.floor(between(0, 5))] ?? 0
  const tau = [0, 0.3, 1, 3, 1000][Math.floor(between(0, 5))] ?? 0
  const ties = random.uniform() < 0.15
  return Array.from({ length: k }, (_, i) => {
    const v = ties ? 1 : 10 ** between(-decades, 0)
    const y = tau * random.normal() + Math.sqrt(v) * random.normal()
    return { id: `${i}`, y: ties ? Math.round(y) : y, v }
  })
}

/** Of places and errors against the error, of everything else against itself. */
function worstOf(found: Reference, right: Reference, smallest: number): [string, number] {
  const off = (a: number, b: number, unit: number) => Math.abs(a - b) / unit
  const unit = Math.max(right.se, 1e-300)
  const parts: [string, number][] = [
    ['mean', off(found.mean, right.mean, unit)],
    ['se', off(found.se, right.se, unit)],
    ['low', off(found.low, right.low, unit)],
    ['high', off(found.high, right.high, unit)],
    ['q', off(found.q, right.q, Math.max(right.q, 1))],
    ['tau2', off(found.tau2, right.tau2, right.tau2 + smallest)],
  ]
  return parts.reduce((worst, part) => (part[1] > worst[1] ? part : worst))
}

test('500 random and hard sets agree with a second implementation in 60 decimals', () => {
  const worst = new Map<string, [string, number]>()
  for (let i = 0; i < SETS; i++) {
    const rows = set()
    const smallest = Math.min(...rows.map(({ v }) => v))
    for (const method of POOL_METHODS) {
      const { mean, se, q, tau2, low, high } = pool(rows, method)!
      const found = { mean, se, q: q!, tau2: tau2!, low, high }
      const error = worstOf(found, referencePool(rows, method), smallest)
      if (error[1] > (worst.get(method)?.[1] ?? -1)) worst.set(method, error)
    }
  }
  console.info('worst relative error', Object.fromEntries(worst))
  for (const [method, [part, error]] of worst) expect(error, `${method} ${part}`).toBeLessThan(1e-6)
}, 120_000)
