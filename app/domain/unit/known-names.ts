import { BUILT_IN } from './built-in.ts'
import type { OwnUnit, UnitSystem } from './unit.ts'
import { plainPhrase } from './words.ts'

/** The rows of a system by how they may be typed. */
type KnownNames = {
  rows: readonly OwnUnit[]
  codes: ReadonlySet<string>
  /** Codes by their lower case, and by code or name as a plain phrase. */
  byLower: ReadonlyMap<string, readonly string[]>
  byPhrase: ReadonlyMap<string, readonly string[]>
}

const made = new WeakMap<UnitSystem, KnownNames>()

/** Made once for each system, because it is asked for each prefix that a word might have. */
export function knownNames(system: UnitSystem): KnownNames {
  const known = made.get(system) ?? namesIn(system)
  made.set(system, known)
  return known
}

function namesIn({ own }: UnitSystem): KnownNames {
  const rows = [...own.values(), ...BUILT_IN.values()]
  const byLower = new Map<string, string[]>()
  const byPhrase = new Map<string, string[]>()
  for (const { code, name } of rows) {
    put(byLower, code.toLowerCase(), code)
    for (const phrase of new Set([code, name].map(plainPhrase))) put(byPhrase, phrase, code)
  }
  return { rows, codes: new Set(rows.map(({ code }) => code)), byLower, byPhrase }
}

function put(found: Map<string, string[]>, key: string, code: string) {
  const codes = found.get(key) ?? []
  if (!codes.includes(code)) found.set(key, [...codes, code])
}
