/** What is larger leaves the numbers when it is squared, and what is smaller becomes zero. */
const LARGEST = 1e150
const SMALLEST = 1e-150

export const canBeSquared = (x: number): boolean => Math.abs(x) <= LARGEST

export const canDivideSquared = (x: number): boolean => Math.abs(x) >= SMALLEST

/** Whether a number can be reported: zero, or of a size that every later step can hold. */
export const hasUsableMagnitude = (x: number): boolean =>
  x === 0 || (canBeSquared(x) && canDivideSquared(x))
