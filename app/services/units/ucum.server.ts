import type { LhcUnit, LhcUtils } from '@lhncbc/ucum-lhc'
import {
  type Dimension,
  dimensionCode,
  type StandardUnits,
  type Suggestion,
  type Unit,
} from '#app/domain/unit/unit.ts'

const BASES = ['m', 's', 'g', 'rad', 'K', 'C', 'cd']
const AVOGADRO = 6.0221367e23
const LONGEST_WORD = 40
const TEN = /^10[*^]$/
const REMEMBERED = 2000

/** Units that the library accepts and converts wrongly, or not at all. */
const UNUSABLE = new Set(['[degRe]', "[p'diop]", "[hp'_X]", "[hp'_C]", "[hp'_M]", "[hp'_Q]"])

let loading: Promise<StandardUnits> | null = null

/** The units of UCUM. The library is loaded on first need: about 40 ms and 12 MB. */
export function standardUnits(): Promise<StandardUnits> {
  loading ??= load().catch((error) => {
    loading = null
    throw error
  })
  return loading
}

async function load(): Promise<StandardUnits> {
  const { default: library } = await import('@lhncbc/ucum-lhc')
  const lhc = library.UcumLhcUtils.getInstance()
  const remembered = new Map<string, Unit | null>()
  return {
    find(code) {
      const known = remembered.get(code)
      if (known !== undefined) return known
      const found = find(lhc, code)
      if (remembered.size >= REMEMBERED) remembered.clear()
      remembered.set(code, found)
      return found
    },
    suggest: (code) => suggest(lhc, code),
  }
}

/** The library takes expressions, and any member of Object's prototype, for units: one plain word. */
function find(lhc: LhcUtils, code: string): Unit | null {
  if (code.length > LONGEST_WORD || (/^\d|\d$|\s/.test(code) && !TEN.test(code))) return null
  const { status, retMsg, unit } = lhc.getSpecifiedUnit(code, 'validate', false)
  const sound = status === 'valid' && retMsg.length === 0 && unit?.csCode_ === code
  if (!sound || !(unit.magnitude_ > 0) || UNUSABLE.has(code)) return null
  return asUnit(lhc, code, unit)
}

function asUnit(lhc: LhcUtils, code: string, unit: LhcUnit): Unit {
  const moles = unit.moleExp_ + unit.equivalentExp_
  const factor = moles === 0 ? unit.magnitude_ : unit.magnitude_ / AVOGADRO ** moles
  const dimension = dimensionOf(code, unit)
  if (!unit.isSpecial_) return { code, factor, dimension, special: null }
  const base = dimensionCode(dimension)
  const between = (from: string, to: string) => (value: number) =>
    Number.isFinite(value) ? (lhc.convertUnitTo(from, value, to).toVal ?? Number.NaN) : Number.NaN
  return {
    code,
    factor: 1,
    dimension,
    special: { toBase: between(code, base), fromBase: between(base, code) },
  }
}

/** Moles and equivalents count beside the library's seven bases; arbitrary units are bases each. */
function dimensionOf(code: string, unit: LhcUnit): Dimension {
  const powers = BASES.map((base, place): [string, number] => [
    base,
    unit.dim_?.dimVec_?.[place] ?? 0,
  ])
  powers.push(['mol', unit.moleExp_], ['eq', unit.equivalentExp_])
  if (unit.isArbitrary_) powers.push([arbitraryBase(code), 1])
  const kept = powers.filter(([, power]) => power !== 0)
  return new Map(kept.sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** `k[iU]` counts `[iU]`, and `[IU]` is another spelling of it. */
function arbitraryBase(code: string): string {
  const base = code.slice(code.indexOf('['))
  return base === '[IU]' ? '[iU]' : base
}

/** Alternatives that the library names for a wrong code, none of them an expression. */
function suggest(lhc: LhcUtils, code: string): Suggestion[] {
  if (code.length > LONGEST_WORD) return []
  const { unit, suggestions = [] } = lhc.getSpecifiedUnit(code, 'validate', true)
  const meant: [string, string][] = unit?.csCode_ ? [[unit.csCode_, unit.name_]] : []
  const alike = suggestions.flatMap(({ units }) => units.map(([found, name]) => [found, name]))
  return [...meant, ...alike].flatMap(([found, name]) =>
    found && !/[./(\s]/.test(found) ? [{ code: found, name: name ?? '' }] : [],
  )
}
