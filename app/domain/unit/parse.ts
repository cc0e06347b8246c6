import { BUILT_IN, belOf, MISLEADING } from './built-in.ts'
import { FaultyUnit, faulty, type UnitFault } from './fault.ts'
import { prefixed } from './prefixes.ts'
import { type Token, tokens } from './tokens.ts'
import { combined, type OwnUnit, type Unit, type UnitSystem } from './unit.ts'

export const LONGEST = 100
const ONE: Unit = { code: '1', factor: 1, dimension: new Map(), special: null }
/** A ratio of amplitudes: 1 Np is 20/ln 10 = 8.686 dB, which are of the ratio's square. */
const NEPER: Unit = {
  ...ONE,
  code: 'Np',
  special: { toBase: (x) => Math.exp(2 * x), fromBase: (x) => Math.log(x) / 2 },
}
/** A word and the power behind it: `s-2`, `10*3`, `GPU-hour2`. */
const POWER = /^(?<base>.*[^\d+-])(?<power>[+-]?\d{1,2})$/

export type ParsedUnit = { ok: true; unit: Unit } | { ok: false; fault: UnitFault }

/**
 * Reads a unit code in the grammar of UCUM (`nat/token`, `kg.m/s2`, `FLOP/(GPU.h)`), in which the
 * site's own units stand beside, and before, the standard ones. Products, quotients and whole powers
 * are evaluated from left to right; `[pp]` and `10*3` work as they do there. Special units (`Cel`)
 * are read only when they stand alone. A fault comes without suggestions; `readUnit` adds them.
 */
export function parseUnit(code: string, system: UnitSystem): ParsedUnit {
  if (code.length > LONGEST) return { ok: false, fault: { kind: 'long' } }
  try {
    return { ok: true, unit: { ...read(code, { system, path: [] }), code } }
  } catch (error) {
    if (error instanceof FaultyUnit) return { ok: false, fault: error.fault }
    throw error
  }
}

type Reading = { system: UnitSystem; path: string[] }

function read(code: string, reading: Reading): Unit {
  if (code.trim() === '') throw new FaultyUnit({ kind: 'empty' })
  const rest = tokens(code).reverse()
  const unit = term(rest, reading)
  const left = rest.pop()
  return left ? faulty('syntax', left.text) : unit
}

/** Takes a product from the end of `rest`, which holds the tokens in reverse. */
function term(rest: Token[], reading: Reading): Unit {
  let unit = takes(rest, '/') ? times(ONE, component(rest, reading), -1) : component(rest, reading)
  for (;;) {
    if (takes(rest, '.')) unit = times(unit, component(rest, reading), 1)
    else if (takes(rest, '/')) unit = times(unit, component(rest, reading), -1)
    else return unit
  }
}

function takes(rest: Token[], operator: string): boolean {
  const next = rest.at(-1)
  if (next?.kind !== 'operator' || next.text !== operator) return false
  rest.pop()
  return true
}

function component(rest: Token[], reading: Reading): Unit {
  if (takes(rest, '(')) {
    const inner = term(rest, reading)
    return takes(rest, ')') ? inner : faulty('syntax', rest.at(-1)?.text ?? '(')
  }
  const next = rest.pop()
  if (next?.kind === 'note') return ONE
  if (next?.kind !== 'word') return faulty('syntax', next?.text ?? '')
  const unit = word(next.text, reading)
  if (rest.at(-1)?.kind === 'note') rest.pop()
  return unit
}

function word(text: string, reading: Reading): Unit {
  if (/^\d{1,15}$/.test(text)) return sized({ ...ONE, code: text, factor: Number(text) })
  const whole = named(text, reading)
  if (whole) return whole
  const { base, power } = POWER.exec(text)?.groups ?? {}
  const unit = base === undefined ? null : named(base, reading)
  if (unit) return raised(unit, Number(power))
  const piece = base ?? text
  throw new FaultyUnit({ kind: 'unknown', piece, suggestions: [], close: false })
}

/**
 * An own unit, then a prefix on an own unit that hides a standard one, then the same of the built-in
 * ones, then the standard ones.
 */
function named(code: string, reading: Reading): Unit | null {
  const { own, standard } = reading.system
  const row = own.get(code)
  if (row) return defined(row, reading)
  if (MISLEADING.has(code)) return null
  return (
    prefixedOwn(code, own, reading) ??
    builtIn(code, reading) ??
    standard.find(code) ??
    unhidden(code, own, reading)
  )
}

/** `kbit` where the site has a bit of its own. `Pa` is no year even where the site has an `a`. */
function prefixedOwn(code: string, own: Rows, reading: Reading): Unit | null {
  const split = prefixed(code, own)
  return split && reading.system.standard.find(split.code) ? unhidden(code, own, reading) : null
}

type Rows = ReadonlyMap<string, OwnUnit>

function unhidden(code: string, rows: Rows, reading: Reading): Unit | null {
  const split = prefixed(code, rows)
  const row = split && rows.get(split.code)
  if (!row) return null
  const unit = defined(row, reading)
  return sized({ ...unit, code, factor: split.factor * unit.factor })
}

function builtIn(code: string, reading: Reading): Unit | null {
  const row = BUILT_IN.get(code)
  if (row) return defined(row, reading)
  if (code === 'Np') return NEPER
  const bel = belOf(code)
  const found = bel === null ? null : reading.system.standard.find(bel)
  if (found) return { ...found, code }
  return unhidden(code, BUILT_IN, reading)
}

/** A row that names itself, once, is a base unit. */
function defined(row: OwnUnit, reading: Reading): Unit {
  const { code, dimension, factor } = row
  if (dimension === code && factor === 1)
    return { code, factor: 1, dimension: new Map([[code, 1]]), special: null }
  if (reading.path.includes(code)) return faulty('circular', code)
  const unit = read(dimension, { ...reading, path: [...reading.path, code] })
  if (unit.special) return faulty('special', dimension)
  return sized({ ...unit, code, factor: factor * unit.factor })
}

function times(a: Unit, b: Unit, power: number): Unit {
  for (const unit of [a, b]) if (unit.special) faulty('special', unit.code)
  const factor = power < 0 ? a.factor / b.factor : a.factor * b.factor
  return sized({
    ...ONE,
    code: b.code,
    factor,
    dimension: combined(a.dimension, b.dimension, power),
  })
}

function raised(unit: Unit, power: number): Unit {
  if (unit.special) return faulty('special', unit.code)
  const dimension = combined(new Map(), unit.dimension, power)
  return sized({ ...unit, factor: unit.factor ** power, dimension })
}

function sized(unit: Unit): Unit {
  return unit.factor > 0 && Number.isFinite(unit.factor) ? unit : faulty('range', unit.code)
}
