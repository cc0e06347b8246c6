type Centre = { mean: number; se: number; tau2: number; quantile: number }

/**
 * Where the true value of a further study would lie: mean ± quantile·√(se² + τ²), the quantile and
 * error being those of the interval of the mean: Student's t with k − 1 degrees of freedom, or normal
 * (Riley, Higgins & Deeks 2011, with the degrees of freedom of metafor).
 */
export function predictionInterval({ mean, se, tau2, quantile }: Centre) {
  const reach = quantile * Math.sqrt(se ** 2 + tau2)
  return { low: mean - reach, high: mean + reach }
}
