import { setImmediate } from 'node:timers/promises'

const A_TURN_MS = 10

/** Runs a long computation to its end; whoever waits goes first every ten milliseconds. */
export async function drive<Result>(steps: Generator<void, Result>): Promise<Result> {
  let since = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < A_TURN_MS) continue
    await setImmediate()
    since = performance.now()
  }
}
