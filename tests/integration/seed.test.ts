import { beforeAll, expect, test } from 'vitest'
import { PUBLIC_SCOPE } from '#app/domain/record/visibility.ts'
import { ledgerLines } from '#app/services/ledger/ledger-lines.server.ts'
import { verifyLines } from '#app/services/ledger/verify-lines.server.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { seedWhenEmpty } from '#app/services/seed/seed-when-empty.server.ts'
import { reader } from '#db/client.ts'
import { measurementRowsOn } from '#db/queries/evidence.ts'

beforeAll(async () => {
  await seedWhenEmpty('default')
}, 120_000)

const predictions = async () => {
  const found = []
  for (let number = 1; number <= 57; number += 1)
    found.push(await loadPrediction(reader(), PUBLIC_SCOPE, number))
  return found
}

test('the first content is stored once', async () => {
  expect(await seedWhenEmpty('default')).toBeNull()
})

test('every prediction of the seed is registered, and the ledger holds', async () => {
  const found = await predictions()
  expect(found.every(({ prediction }) => prediction.registeredAt !== null)).toBe(true)
  expect(await verifyLines(ledgerLines())).toMatchObject({ ok: true, count: 57 })
})

test('at least forty predictions have a value to show, in-sample or not', async () => {
  const found = await predictions()
  const marked = found.filter(
    ({ prediction: { supports, contradicts, inconclusive, inside, outside, inSample } }) =>
      inSample || supports + contradicts + inconclusive + inside + outside > 0,
  )
  expect(marked.length).toBeGreaterThanOrEqual(40)
})

test('the square-root law of size is left open by a pool of independent groups that scatter', async () => {
  const found = await predictions()
  const half = found.find(({ record }) => record.titlePlain.includes('0.50'))
  expect(half?.prediction).toMatchObject({ verdict: 'inconclusive', pooledCount: 4 })
  expect(half?.prediction.pooledMean).toBeCloseTo(0.526, 3)
  const attached = await measurementRowsOn(reader(), PUBLIC_SCOPE, half?.record.id ?? '')
  expect(attached.length).toBeGreaterThanOrEqual(5)
  for (const { verdict, position } of attached) expect(verdict && position).not.toBeNull()
})

test('the seed resolves nothing', async () => {
  const found = await predictions()
  expect(new Set(found.map(({ record }) => record.status))).toEqual(new Set(['registered']))
})
