/** ln Γ(x) for x > 0: Stirling's series, far enough out. */
function lnGamma(x: number): number {
  if (x < 12) return lnGamma(x + 1) - Math.log(x)
  const inverse = 1 / x / x
  const tail = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + tail
}

const STEPS = 4000

/**
 * Probability that Student's t lies within ±t, by Simpson's rule over the angle whose tangent is t/√df,
 * where the density is a power of the cosine.
 */
function within(t: number, df: number): number {
  const end = Math.atan(t / Math.sqrt(df))
  const step = end / STEPS
  const height = (angle: number) => Math.cos(angle) ** (df - 1)
  let sum = height(0) + height(end)
  for (let i = 1; i < STEPS; i++) sum += (i % 2 === 1 ? 4 : 2) * height(i * step)
  const constant = Math.exp(lnGamma((df + 1) / 2) - lnGamma(df / 2)) / Math.sqrt(Math.PI)
  return (2 * constant * sum * step) / 3
}

const known = new Map<number, number>()

/** Half the width of the central 95 % interval with `df` degrees of freedom, by halving. */
export function student95(df: number): number {
  const found = known.get(df)
  if (found !== undefined) return found
  let [low, high] = [1, 20]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (within(middle, df) < 0.95) low = middle
    else high = middle
  }
  known.set(df, high)
  return high
}
