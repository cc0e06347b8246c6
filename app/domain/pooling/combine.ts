import type { PoolInput } from './pooled.ts'

type Analysis = Pick<PoolInput, 'y' | 'v'>

/** `df` null: as many as the normal distribution has. `disagree`: the analyses scatter (see below). */
export type Combined = { y: number; v: number; df: number | null; disagree: boolean }

/**
 * Analyses of the same data as one estimate (Rubin 1987, multiple imputation): the mean of the m
 * values; the variance T = W + (1 + 1/m)B, with W the mean of their variances and B the variance
 * between them; degrees of freedom (m − 1)(1 + W/((1 + 1/m)B))². T > 4W, which for two is values 2
 * standard errors apart, says that they disagree. Needs m ≥ 2; on the scale of the observable.
 */
export function combineAnalyses(analyses: readonly Analysis[]): Combined {
  const m = analyses.length
  const y = mean(analyses.map((one) => one.y))
  const within = mean(analyses.map(({ v }) => v))
  const between = analyses.reduce((sum, one) => sum + (one.y - y) ** 2, 0) / (m - 1)
  const added = (1 + 1 / m) * between
  return {
    y,
    v: within + added,
    df: added === 0 ? null : (m - 1) * (1 + within / added) ** 2,
    disagree: added > 3 * within,
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value / values.length, 0)
