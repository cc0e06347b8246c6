import { beforeAll, expect, test } from 'vitest'
import { PUBLIC_SCOPE } from '#app/domain/record/visibility.ts'
import { prepareJobs } from '#app/jobs/start-up.server.ts'
import { loadClaim } from '#app/services/claims/load-claim.server.ts'
import { ledgerLines } from '#app/services/ledger/ledger-lines.server.ts'
import { verifyLines } from '#app/services/ledger/verify-lines.server.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { seedWhenEmpty } from '#app/services/seed/seed-when-empty.server.ts'
import { reader } from '#db/client.ts'
import { measurementRowsOn } from '#db/queries/evidence.ts'
import { runJobs } from '#tests/support/factories/macro.ts'
import { toldOfRules } from '#tests/support/upgrades/told-of-rules.ts'

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

test('the square-root law of size is pooled over groups that did not make it', async () => {
  const found = await predictions()
  const half = found.find(({ record }) => record.titlePlain.includes('0.50'))
  expect(Math.abs((half?.prediction.pooledMean ?? 0) - 0.5)).toBeLessThan(0.02)
  const attached = await measurementRowsOn(reader(), PUBLIC_SCOPE, half?.record.id ?? '')
  expect(attached.length).toBeGreaterThanOrEqual(5)
  for (const { verdict, position } of attached) expect(verdict && position).not.toBeNull()
})

test('a criterion that values without an error meet is said to be met, beside an open verdict', async () => {
  const { status, byHand } = await predictionPage(null, 36)
  expect(status).toBe('registered')
  expect(byHand).toMatchObject([{ relation: 'meets-criterion', speaks: { name: 'E33' } }])
  const { claim, record } = await loadClaim(reader(), PUBLIC_SCOPE, 29)
  expect(record.status).toBe('untested')
  expect(claim.reasons).toContainEqual({
    kind: 'hand-made',
    decides: false,
    evidence: expect.objectContaining({
      relation: 'meets-criterion',
      prediction: expect.objectContaining({ number: 36 }),
      by: 'E33',
    }),
  })
})

test('a new fit to the runs of 2022 contradicts their surface, and its claim with it', async () => {
  const found = await predictions()
  const verdicts = [9, 10].map((number) => found[number - 1]?.prediction.verdict)
  expect(verdicts).toEqual(['contradicts', 'contradicts'])
  const { record } = await loadClaim(reader(), PUBLIC_SCOPE, 6)
  expect(record.status).toBe('challenged')
})

test('a prediction that asks for five groups waits, whatever three of them say', async () => {
  const found = await predictions()
  expect(found[0]?.prediction).toMatchObject({ verdict: 'inconclusive', pooledCount: 3 })
  expect(found[0]?.prediction.pooledMean).toBeCloseTo(0.511, 3)
})

test('the seed resolves nothing', async () => {
  const found = await predictions()
  expect(new Set(found.map(({ record }) => record.status))).toEqual(new Set(['registered']))
})

test('a new site was judged by the rules of today, which move nothing', async () => {
  await prepareJobs()
  await runJobs()
  expect(await toldOfRules()).toEqual([])
})
