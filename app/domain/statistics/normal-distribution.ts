import chiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf'

/** Density of the standard normal distribution. */
export const normalPdf = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/**
 * Probability that a standard normal value lies within ±z, to 1e-12; negative for negative z, so that
 * Φ(z) = (1 + that) / 2. The square of such a value has a χ² distribution with one degree of freedom.
 */
export const normalWithin = (z: number): number => Math.sign(z) * chiSquareCdf(z * z, 1)
