const STEPS_A_DECADE = 24
const DECADES = 3
const A_STRIDE = 8

/** The errors that are tried: 24 a decade, the same for every prediction. */
export const errorAt = (step: number): number => 10 ** (step / STEPS_A_DECADE)

const stepFrom = (most: number) => Math.ceil(STEPS_A_DECADE * Math.log10(most))

/** The least that is tried. */
export const smallestError = (most: number): number =>
  errorAt(stepFrom(most) - STEPS_A_DECADE * DECADES)

type Enough = (error: number) => Generator<void, boolean>

/**
 * The largest error on the grid, from `most` down over three decades, that is small enough; null for
 * none. A third of a decade at a time until one is, then bisected between that and the one before.
 */
export function* largestError(most: number, enough: Enough): Generator<void, number | null> {
  const top = stepFrom(most)
  if (!Number.isFinite(top)) return null
  let above = top + 1
  for (let step = top; step >= top - STEPS_A_DECADE * DECADES; step -= A_STRIDE) {
    if (yield* enough(errorAt(step))) return errorAt(yield* bisected(step, above, enough))
    above = step
  }
  return null
}

function* bisected(enoughAt: number, tooMuchAt: number, enough: Enough): Generator<void, number> {
  let [low, high] = [enoughAt, tooMuchAt]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (yield* enough(errorAt(middle))) low = middle
    else high = middle
  }
  return low
}
