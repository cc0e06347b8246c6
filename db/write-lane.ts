import { Refusal, refuse } from '#app/domain/refusal/refusal.ts'

/** How long a write waits for its turn and for locks of others, both together. */
export const PATIENCE_MS = 5_000

/** More than this many would not have their turn before their patience ends. */
const MOST_WAITING = 500

/** By the clock of the process, which nobody sets. */
export const deadlineIn = (waitMs: number): number => performance.now() + waitMs

export const msUntil = (deadline: number): number => Math.max(0, deadline - performance.now())

/** Pauses between tries differ, so that those who met do not meet again. */
export const pauseOf = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms * (0.5 + Math.random())))

/**
 * Lets at most `width` writes run at once. The others wait in order, each until its deadline and no
 * more than 500 of them: what comes then is refused as `busy`, so that what waits longest goes first.
 */
export function makeWriteLane(width: number) {
  const waiting = new Set<() => void>()
  let running = 0

  const enter = (deadline: number): Promise<void> | void => {
    if (running < width) running++
    else if (waiting.size >= MOST_WAITING) refuse('busy', { retryAfter: 5 })
    else return turn(deadline)
  }

  const turn = (deadline: number) =>
    new Promise<void>((resolve, reject) => {
      const start = () => {
        clearTimeout(patience)
        waiting.delete(start)
        resolve()
      }
      const patience = setTimeout(() => {
        waiting.delete(start)
        reject(new Refusal('busy', { retryAfter: 5 }))
      }, msUntil(deadline))
      waiting.add(start)
    })

  // The place passes straight to the next in line, so nobody can slip in between.
  const leave = () => {
    const [next] = waiting
    if (next) next()
    else running--
  }

  return async function inLane<T>(deadline: number, work: () => Promise<T>): Promise<T> {
    await enter(deadline)
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
