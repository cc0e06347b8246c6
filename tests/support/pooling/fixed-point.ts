/** Numbers with 60 decimals, for sums whose terms differ by more than a double holds. */
const DECIMALS = 60n
export const ONE = 10n ** DECIMALS

/** Every double is a whole number of times a power of two, so nothing is lost but below 1e-60. */
export function exactly(x: number): bigint {
  if (x === 0) return 0n
  const exponent = Math.floor(Math.log2(Math.abs(x))) - 60
  const scaled = Math.abs(exponent) > 1000 ? Number.NaN : x / 2 ** exponent
  const whole = BigInt(scaled)
  return exponent >= 0
    ? whole * 2n ** BigInt(exponent) * ONE
    : (whole * ONE) / 2n ** BigInt(-exponent)
}

export const times = (a: bigint, b: bigint): bigint => (a * b) / ONE
export const over = (a: bigint, b: bigint): bigint => (a * ONE) / b

export function root(a: bigint): bigint {
  if (a === 0n) return 0n
  const square = a * ONE
  let x = 1n << BigInt(Math.ceil(square.toString(2).length / 2))
  for (;;) {
    const next = (x + square / x) >> 1n
    if (next >= x) return x
    x = next
  }
}

export function toNumber(a: bigint): number {
  const digits = a.toString()
  return Number(`${digits}e-${DECIMALS}`)
}
