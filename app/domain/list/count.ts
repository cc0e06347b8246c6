/** Counts are exact up to here; beyond it nobody waits for the rest. */
export const COUNTED = 1_000

/** Up to this many, everything is counted in groups at once; beyond it, option by option. */
export const GROUPED = 5_000

/** `atLeast` says that there are more than `value`. */
export type Count = { value: number; atLeast: boolean }

/** From a number that was counted to one past `COUNTED` or further. */
export const toCount = (counted: number): Count =>
  counts[counted] ?? { value: Math.min(counted, COUNTED), atLeast: counted > COUNTED }

// A list shows the same small numbers many times over: equal ones cross the wire as one.
const counts: Count[] = Array.from({ length: 100 }, (_, value) => ({ value, atLeast: false }))
