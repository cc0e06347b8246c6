import quantile from '@stdlib/stats-base-dists-normal-quantile'

export { Z95 } from './z95.ts'

/**
 * Half the width, in standard errors, of the central interval that a normal distribution fills to
 * `level`: zFor(0.95) = 1.9600. `level` is a fraction in (0, 1); NaN outside [0, 1].
 */
export const zFor = (level: number): number => quantile((1 + level) / 2, 0, 1)
