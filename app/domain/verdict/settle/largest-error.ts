const STEPS_A_DECADE = 24
const DECADES = 3
const A_STRIDE = 8

/** The errors that are tried: 24 a decade, the same for every prediction. */
const errorAt = (step: number): number => 10 ** (step / STEPS_A_DECADE)

const stepFrom = (most: number) => Math.ceil(STEPS_A_DECADE * Math.log10(most))

/** The least that is tried. */
export const smallestError = (most: number): number =>
  errorAt(stepFrom(most) - STEPS_A_DECADE * DECADES)

type Enough = (error: number) => Generator<void, boolean>

/**
 * The largest error on the grid that is small enough, from `most` down over three decades and above
 * `least`; null for none. A third of a decade at a time until one is, then bisected between that and
 * the one before.
 */
export function* largestError(
  { most, least = 0 }: { most: number; least?: number },
  enough: Enough,
): Generator<void, number | null> {
  const top = stepFrom(most)
  if (!Number.isFinite(top)) return null
  const bottom = Math.max(top - STEPS_A_DECADE * DECADES, stepAbove(least))
  let above = top + 1
  for (let step = top; above > bottom; step = Math.max(bottom, step - A_STRIDE)) {
    if (yield* enough(errorAt(step))) return errorAt(yield* bisected(step, above, enough))
    above = step
  }
  return null
}

const stepAbove = (error: number) => Math.round(STEPS_A_DECADE * Math.log10(error)) + 1

function* bisected(enoughAt: number, tooMuchAt: number, enough: Enough): Generator<void, number> {
  let [low, high] = [enoughAt, tooMuchAt]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (yield* enough(errorAt(middle))) low = middle
    else high = middle
  }
  return low
}
