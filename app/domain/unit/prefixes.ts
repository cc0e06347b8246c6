import { takesPrefix } from './built-in.ts'
import type { OwnUnit } from './unit.ts'

/** Powers of ten and of 1024 that may stand before an own unit (`PFLOP`), as in UCUM. */
export const PREFIXES: Record<string, number> = {
  Y: 1e24,
  Z: 1e21,
  E: 1e18,
  P: 1e15,
  T: 1e12,
  G: 1e9,
  M: 1e6,
  k: 1e3,
  h: 100,
  da: 10,
  d: 0.1,
  c: 0.01,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
  f: 1e-15,
  a: 1e-18,
  z: 1e-21,
  y: 1e-24,
  Ki: 1024,
  Mi: 1024 ** 2,
  Gi: 1024 ** 3,
  Ti: 1024 ** 4,
}

/** Reads a code as a prefix and an own unit. Bracketed units, such as `[pp]`, take no prefix. */
export function prefixed(code: string, own: ReadonlyMap<string, OwnUnit>) {
  for (const [prefix, factor] of Object.entries(PREFIXES)) {
    const unit = code.startsWith(prefix) && own.get(code.slice(prefix.length))
    if (unit && !unit.code.startsWith('[') && takesPrefix(prefix, unit.code))
      return { factor, code: unit.code }
  }
  return null
}
