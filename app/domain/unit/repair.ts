import type { UnitFault } from './fault.ts'
import { parseUnit } from './parse.ts'
import { nearest } from './suggest.ts'
import { dimensionCode, type Suggestion, type UnitSystem } from './unit.ts'

/** What a code that cannot be read may have meant: itself without what is out of place, else the nearest. */
export function repaired(fault: UnitFault, code: string, system: UnitSystem): Suggestion[] {
  const tries =
    'piece' in fault && fault.kind === 'special'
      ? unshifted(fault.piece, code, system)
      : tidied(code)
  const found = tries.find((one) => one !== code && parseUnit(one, system).ok)
  if (found) return [{ code: found, name: '' }]
  return nearest(code, system).suggestions
}

/** `J/Cel` asks for `J/K`: in a product only differences of a scale count. */
function unshifted(piece: string, code: string, system: UnitSystem): string[] {
  const special = parseUnit(piece, system)
  return special.ok ? [code.replace(piece, dimensionCode(special.unit.dimension))] : []
}

function tidied(code: string): string[] {
  const once = code.replace(/([/.])[/.]+/g, '$1').replace(/[/.]+$/, '')
  const bare = once.replace(/[()[\]{}]/g, '')
  const flat = once.replace(/^\(([^()]*)\)(?:\d+)?$/, '$1')
  return [once, flat, bare, bare.replace(/^[/.]+/, '')]
}
