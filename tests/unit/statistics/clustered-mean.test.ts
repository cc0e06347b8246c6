import { expect, test } from 'vitest'
import { clusteredMean } from '#app/domain/statistics/clustered-mean.ts'

const B = [0.04, 0.09, 0.16, 0.25, 0.01, 0.36]
const C = [1, 0.5, 1, 1, 0.2, 0.8]
const PREDICTIONS = [1, 1, 1, 2, 2, 3]

const values = B.map((value, i) => ({
  value,
  weight: C[i] ?? 0,
  cluster: String(PREDICTIONS[i]),
}))

// The variance of A. C. Cameron & D. L. Miller, J. Hum. Resour. 50, 2015, eq. 11 with G/(G − 1), worked
// by hand: residuals −.1911, .0427 and .1484 of Σc = 4.5; t with 2 degrees of freedom is 4.302653.
test('a weighted mean has the uncertainty of its clusters', () => {
  const found = clusteredMean(values)
  expect(found).toMatchObject({ n: 6, clusters: 3, weight: 4.5 })
  expect(found?.mean).toBeCloseTo(0.174444, 6)
  expect(found?.spread?.se).toBeCloseTo(0.0668773, 6)
  expect(found?.spread?.high).toBeCloseTo(0.174444 + 4.302653 * 0.0668773, 5)
  expect(found?.spread?.low).toBeCloseTo(0.174444 - 4.302653 * 0.0668773, 5)
})

test('each value in a cluster of its own has the standard error of a mean', () => {
  const alone = [1, 2, 4].map((value) => ({ value, weight: 1, cluster: String(value) }))
  // Standard deviation 1.527525, over the root of 3.
  expect(clusteredMean(alone)?.spread?.se).toBeCloseTo(0.881917, 6)
})
