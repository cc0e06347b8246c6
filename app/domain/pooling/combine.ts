import type { PoolInput } from './pooled.ts'

/** `df`: the degrees of freedom of its own variance; null or nothing for a known one. */
type Analysis = Pick<PoolInput, 'y' | 'v'> & { df?: number | null }

/** `df` null: as many as the normal distribution has. `disagree`: the analyses scatter (see below). */
export type Combined = { y: number; v: number; df: number | null; disagree: boolean }

/**
 * Analyses of the same data as one estimate (Rubin 1987, multiple imputation): the mean of the m
 * values; the variance T = W + A, A = (1 + 1/m)B, with W the mean of their variances and B the variance
 * between them; degrees of freedom T²/(W²/ν + A²/(m − 1)), with ν those of W (Satterthwaite 1946).
 * Where their errors are known, ν is infinite, and these are Rubin's (m − 1)(1 + W/A)². T > 4W, which
 * for two is values 2 standard errors apart, says that they disagree. Needs m ≥ 2; on the scale of the
 * observable.
 */
export function combineAnalyses(analyses: readonly Analysis[]): Combined {
  const m = analyses.length
  const y = mean(analyses.map((one) => one.y))
  const within = mean(analyses.map(({ v }) => v))
  const between = analyses.reduce((sum, one) => sum + (one.y - y) ** 2, 0) / (m - 1)
  const added = (1 + 1 / m) * between
  // Ratios, since squares of the smallest variances would be no numbers any more.
  const inverse = (within / (within + added)) ** 2 * uncertaintyOf(analyses, within)
  const scatter = (added / (within + added)) ** 2 / (m - 1)
  return {
    y,
    v: within + added,
    df: inverse + scatter === 0 ? null : 1 / (inverse + scatter),
    disagree: added > 3 * within,
  }
}

/** 1/ν of the mean of variances that err together, as those of the same data do. */
const uncertaintyOf = (analyses: readonly Analysis[], within: number): number =>
  mean(analyses.map(({ v, df }) => v / within / Math.sqrt(df ?? Infinity))) ** 2

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value / values.length, 0)
