import { unitCode } from './code-of.ts'
import type { UnitFault } from './fault.ts'
import { LONGEST, type ParsedUnit, parseUnit } from './parse.ts'
import { repaired } from './repair.ts'
import { unknownUnit } from './spelling.ts'
import type { UnitSystem } from './unit.ts'

/** A table names few units in many rows. */
const REMEMBERED = 500
const remembered = new WeakMap<UnitSystem, Map<string, ParsedUnit>>()

/**
 * Reads a unit as people type or typeset it: a code in the grammar of UCUM (`kg.m/s2`), or a spelling
 * of one (`kg·m/s²`, `m s^-1`, `µs`, `nats per token`, `\mathrm{kWh}`, `hours`). `unit.code` is the
 * code. A unit that is refused comes with the nearest that are known.
 */
export function readUnit(typed: string, system: UnitSystem): ParsedUnit {
  const before = remembered.get(system) ?? new Map<string, ParsedUnit>()
  remembered.set(system, before)
  const known = before.get(typed)
  if (known) return known
  const found = read(typed, system)
  if (before.size >= REMEMBERED) before.clear()
  if (typed.length <= LONGEST) before.set(typed, found)
  return found
}

function read(typed: string, system: UnitSystem): ParsedUnit {
  const text = typed.trim()
  const parsed = parseUnit(text, system)
  if (parsed.ok || parsed.fault.kind === 'long' || parsed.fault.kind === 'empty') return parsed
  const code = unitCode(text, system)
  if ('fault' in code) return { ok: false, fault: withHelp(code.fault, text, system) }
  const spelled = parseUnit(code.code, system)
  return spelled.ok ? spelled : { ok: false, fault: withHelp(spelled.fault, code.code, system) }
}

/** A fault with what may have been meant; as it is where that is known already. */
export function withHelp(fault: UnitFault, code: string, system: UnitSystem): UnitFault {
  if (!('piece' in fault) || fault.kind === 'circular' || fault.suggestions?.length) return fault
  if (fault.kind === 'unknown') return unknownUnit(fault.piece, system)
  return { ...fault, suggestions: repaired(fault, code, system) }
}
