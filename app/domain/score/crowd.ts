/**
 * The people with a standing credence at a time. With N of them, who give the outcome probabilities
 * p_j with L = Σ ln p_j, somebody among them earns a peer score of 100·(ln p_i·N/(N−1) − L/(N−1)). Only
 * ln p_i is their own: the integrals of the two others, over milliseconds since the start, are kept
 * once for all, so that a credence costs the same however many people there are.
 */
export type Crowd = {
  time: number
  n: number
  logs: number
  lost: number
  ratio: number
  others: number
}

export const emptyCrowd = (time: number): Crowd => ({
  time,
  n: 0,
  logs: 0,
  lost: 0,
  ratio: 0,
  others: 0,
})

/** Lets time pass with the people as they are. While there is one alone, the integrals stand still. */
export function passTime(crowd: Crowd, to: number): void {
  if (crowd.n > 1) {
    const share = (to - crowd.time) / (crowd.n - 1)
    crowd.ratio += share * crowd.n
    crowd.others += share * crowd.logs
  }
  crowd.time = to
}

/** Somebody with ln p_i comes in. */
export function enter(crowd: Crowd, log: number): void {
  crowd.n++
  addUp(crowd, log)
}

/** Somebody with ln p_i goes. */
export function leave(crowd: Crowd, log: number): void {
  crowd.n--
  addUp(crowd, -log)
}

// Compensated (W. Kahan 1965): what thousands came and went with must not stay in the sum for two.
function addUp(crowd: Crowd, term: number): void {
  const corrected = term - crowd.lost
  const sum = crowd.logs + corrected
  crowd.lost = sum - crowd.logs - corrected
  crowd.logs = sum
}
