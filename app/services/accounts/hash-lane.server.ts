import { Refusal } from '#app/domain/refusal/refusal.ts'

/**
 * Lets at most `width` tasks run and `queue` more wait; the next is refused as `unavailable`.
 * A hash takes 19 MiB and a thread of the pool that file reads share, so a rush must stand in line.
 */
export function makeLane(width: number, queue: number) {
  let running = 0
  const waiting: (() => void)[] = []

  const enter = (): Promise<void> => {
    if (running < width) {
      running++
      return Promise.resolve()
    }
    if (waiting.length >= queue) return Promise.reject(new Refusal('busy', { retryAfter: 2 }))
    return new Promise((resolve) => waiting.push(resolve))
  }

  // The place passes straight to the next in line, so nobody can slip in between.
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else running--
  }

  return async function inLane<T>(task: () => Promise<T>): Promise<T> {
    await enter()
    try {
      return await task()
    } finally {
      leave()
    }
  }
}
