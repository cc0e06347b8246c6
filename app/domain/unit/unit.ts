/** Powers by base unit, sorted by base; bases of power zero are left out. */
export type Dimension = ReadonlyMap<string, number>

/** How a unit that is not a plain multiple (a temperature scale, a level) meets its base units. */
export type Special = { toBase(value: number): number; fromBase(value: number): number }

/** What a code means: `factor` times its base units. `special` units count by their own rule. */
export type Unit = { code: string; factor: number; dimension: Dimension; special: Special | null }

/** A row of the site's own units: one `code` is `factor` of `dimension`, an expression in units. */
export type OwnUnit = { code: string; name: string; dimension: string; factor: number }

export type Suggestion = { code: string; name: string }

/** The standard units: one code without operators, and what a wrong one may have meant. */
export type StandardUnits = {
  find(code: string): Unit | null
  suggest(code: string): Suggestion[]
}

export type UnitSystem = { own: ReadonlyMap<string, OwnUnit>; standard: StandardUnits }

/** The dimension of a product: powers of `a` plus `times` those of `b`. */
export function combined(a: Dimension, b: Dimension, times: number): Dimension {
  const powers = new Map(a)
  for (const [base, power] of b) powers.set(base, (powers.get(base) ?? 0) + times * power)
  const kept = [...powers].filter(([, power]) => power !== 0)
  return new Map(kept.sort(([left], [right]) => (left < right ? -1 : 1)))
}

export function sameDimension(a: Dimension, b: Dimension): boolean {
  return a.size === b.size && [...a].every(([base, power]) => b.get(base) === power)
}

/** A dimension as a unit code, such as `nat.token-1`; `1` when there is none. */
export function dimensionCode(dimension: Dimension): string {
  const parts = [...dimension].map(([base, power]) => (power === 1 ? base : `${base}${power}`))
  return parts.join('.') || '1'
}

/** Whether two codes mean the same: equal dimensions, and factors within 1 part in 10¹². */
export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.special || b.special) return a.special !== null && b.special !== null && a.code === b.code
  return sameDimension(a.dimension, b.dimension) && Math.abs(a.factor / b.factor - 1) < 1e-12
}
