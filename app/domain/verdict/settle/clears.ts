export const DRAWS = 2000
const POWER = 0.8

/** Looked at after so many draws, where a caller may also let others go first. */
const A_STRETCH = 40
/** In standard errors of the share: so far from 80 % it does not come back, 1 time in 15,000. */
const CLEAR = 4

/**
 * Whether at least 80 % of 2,000 draws do what is asked of them. Stops once it is certain, or clear:
 * after n draws the share lies 4 standard errors, √(.16/n) each, from 80 %.
 */
export function* clears(does: (draw: number) => boolean): Generator<void, boolean> {
  const needed = POWER * DRAWS
  let hits = 0
  for (let drawn = 1; drawn <= DRAWS; drawn++) {
    if (does(drawn - 1)) hits += 1
    if (hits >= needed) return true
    if (drawn - hits > DRAWS - needed) return false
    if (drawn % A_STRETCH > 0) continue
    const ahead = hits - POWER * drawn
    if (Math.abs(ahead) > CLEAR * Math.sqrt(drawn * POWER * (1 - POWER))) return ahead > 0
    yield
  }
  return false
}
