import type { UnitFault } from './fault.ts'
import { readUnit } from './read-unit.ts'
import { nearest } from './suggest.ts'
import { sameDimension, type Unit, type UnitSystem } from './unit.ts'

export type ConversionRefusal =
  | { reason: 'unknown-unit'; unit: string; fault: UnitFault }
  | { reason: 'different-dimension'; from: string; to: string }
  | { reason: 'not-proportional'; from: string; to: string }
  | { reason: 'out-of-range'; from: string; to: string }

export type Converted = { ok: true; value: number } | { ok: false; refusal: ConversionRefusal }

/** A value of one unit in another, both read. Same code: the value itself, to the last bit. */
function convertUnit(value: number, from: Unit, to: Unit): Converted {
  if (from.code === to.code) return { ok: true, value }
  if (!sameDimension(from.dimension, to.dimension)) return refusal('different-dimension', from, to)
  const found =
    from.special || to.special ? fromBase(toBase(value, from), to) : scaled(value, from, to)
  const lost =
    !Number.isFinite(found) || (found === 0 && value !== 0 && !from.special && !to.special)
  return lost ? refusal('out-of-range', from, to) : { ok: true, value: found }
}

/** A value of one unit in another, both given as codes. */
export function convert(value: number, from: string, to: string, system: UnitSystem): Converted {
  return withUnits(from, to, system, (source, target) => convertUnit(value, source, target))
}

/**
 * A standard error, or another difference, of one unit in another: only the size of the unit counts,
 * not where its scale begins. `offset` says that there is such a shift (°C to °F). Levels and other
 * scales that are not proportional to their base are refused.
 */
export function convertError(
  error: number,
  from: string,
  to: string,
  system: UnitSystem,
): (Converted & { ok: false }) | { ok: true; value: number; offset: boolean } {
  if (from === to) return { ok: true, value: error, offset: false }
  const zero = convert(0, from, to, system)
  const one = convert(1, from, to, system)
  const two = convert(2, from, to, system)
  if (!zero.ok) return zero
  const slope = one.ok && two.ok ? one.value - zero.value : 0
  const straight = one.ok && two.ok && near(two.value - one.value, slope, two.value)
  if (!straight || slope <= 0)
    return { ok: false, refusal: { reason: 'not-proportional', from, to } }
  if (zero.value !== 0) return { ok: true, value: error * slope, offset: true }
  const exact = convert(error, from, to, system)
  return exact.ok ? { ...exact, offset: false } : exact
}

const near = (a: number, b: number, size: number) => Math.abs(a - b) <= 1e-9 * Math.abs(size)

/** Multiplies by the larger ratio or divides by it, so that whole ratios stay whole. */
function scaled(value: number, from: Unit, to: Unit): number {
  return from.factor >= to.factor
    ? value * (from.factor / to.factor)
    : value / (to.factor / from.factor)
}

const toBase = (value: number, { special, factor }: Unit) =>
  special ? special.toBase(value) : value * factor

const fromBase = (value: number, { special, factor }: Unit) =>
  special ? special.fromBase(value) : value / factor

function refusal(
  reason: 'different-dimension' | 'out-of-range',
  from: Unit,
  to: Unit,
): { ok: false; refusal: ConversionRefusal } {
  return { ok: false, refusal: { reason, from: from.code, to: to.code } }
}

function withUnits(
  from: string,
  to: string,
  system: UnitSystem,
  work: (from: Unit, to: Unit) => Converted,
): Converted {
  const target = readUnit(to, system)
  const source = readUnit(from, system)
  if (!source.ok) {
    const fault = target.ok ? closer(source.fault, from, target.unit, system) : source.fault
    return { ok: false, refusal: { reason: 'unknown-unit', unit: from, fault } }
  }
  if (!target.ok)
    return { ok: false, refusal: { reason: 'unknown-unit', unit: to, fault: target.fault } }
  return work(source.unit, target.unit)
}

/** Where nothing is like what was typed, units that measure the same come first. */
function closer(fault: UnitFault, typed: string, wanted: Unit, system: UnitSystem): UnitFault {
  if (fault.kind !== 'unknown' || fault.close || fault.piece !== typed.trim()) return fault
  return { ...fault, ...nearest(fault.piece, system, wanted.dimension) }
}
