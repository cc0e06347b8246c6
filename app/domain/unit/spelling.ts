import { MISLEADING } from './built-in.ts'
import type { UnitFault } from './fault.ts'
import { knownNames } from './known-names.ts'
import { parseUnit } from './parse.ts'
import { PREFIXES } from './prefixes.ts'
import { nearest } from './suggest.ts'
import type { UnitSystem } from './unit.ts'
import { PHRASES_OF, PREFIX_WORDS, plainPhrase, singular, WORDS } from './words.ts'

/** Shorter words differ by their capitals: `Ms` and `ms`. */
const SHORTEST_IN_ANY_CASE = 4
const SHORTEST_START = 3

/** The code that a phrase of one or more words stands for, as a whole. */
export function phraseCode(text: string, system: UnitSystem): string | null {
  const listed = PHRASES_OF.get(plainPhrase(text)) ?? PHRASES_OF.get(text.toLowerCase())
  if (listed && reads(listed, system)) return listed
  return one(namedBy(text, system))
}

/** The rows whose code or name it is, whatever its capitals; `flops` may be FLOP or FLOPS. */
function namedBy(text: string, system: UnitSystem): readonly string[] {
  const plain = plainPhrase(text)
  if (plain.length < SHORTEST_IN_ANY_CASE) return []
  const { byLower, byPhrase } = knownNames(system)
  const exact = byLower.get(plain) ?? []
  if (exact.length === 1 && text.toLowerCase() === plain) return exact
  return byPhrase.get(plain) ?? []
}

/** The code that one word stands for: a code, a name or an abbreviation, in the plural or prefixed. */
export function wordCode(word: string, system: UnitSystem): string | null {
  if (MISLEADING.has(word)) return null
  if (isWord(word) && reads(word, system)) return word
  return (
    ownCode(word, system) ??
    phraseCode(word, system) ??
    standardCode(word, system) ??
    startOf(word, system) ??
    product(word, system)
  )
}

const isWord = (text: string) => !/[./()\s]/.test(text) && text !== ''
const reads = (code: string, system: UnitSystem) => parseUnit(code, system).ok

/** A unit in the plural, in brackets or without, or with a prefix in letters or words. */
function ownCode(word: string, system: UnitSystem): string | null {
  const single = singular(word)
  const { codes } = knownNames(system)
  if (codes.has(single)) return single
  if (codes.has(`[${single}]`)) return `[${single}]`
  if (single !== word && single.length > 2 && !MISLEADING.has(single) && reads(single, system))
    return single
  return one(prefixedNames(word, system))
}

/** `petatokens` and `Mtokens`: what may be meant, more than one where a plural and a code are alike. */
function prefixedNames(word: string, system: UnitSystem): string[] {
  const found = new Set<string>()
  const put = (prefix: string, rest: string) => {
    for (const code of namedBy(rest, system))
      if (reads(`${prefix}${code}`, system)) found.add(`${prefix}${code}`)
  }
  for (const [name, prefix] of PREFIX_WORDS)
    if (word.toLowerCase().startsWith(name)) put(prefix, word.slice(name.length))
  for (const prefix of Object.keys(PREFIXES))
    if (
      word.startsWith(prefix) &&
      word.slice(prefix.length) === word.slice(prefix.length).toLowerCase()
    )
      put(prefix, word.slice(prefix.length))
  return [...found]
}

/** `hours`, `Kilometres`, `microsecond`. */
function standardCode(word: string, system: UnitSystem): string | null {
  const lower = word.toLowerCase()
  for (const text of [lower, singular(lower)]) {
    const code = WORDS.get(text)
    if (code && reads(code, system)) return code
    for (const [name, prefix] of PREFIX_WORDS) {
      const base = text.startsWith(name) && WORDS.get(text.slice(name.length))
      if (base && reads(`${prefix}${base}`, system)) return `${prefix}${base}`
    }
  }
  return null
}

/** The beginning of one own unit and of no other: `tok`, `params`. */
function startOf(word: string, { own }: UnitSystem): string | null {
  const start = singular(word.toLowerCase().replace(/\.$/, ''))
  if (start.length < SHORTEST_START) return null
  return one([...own.keys()].filter((code) => code.toLowerCase().startsWith(start)))
}

/** `kWh` and `mAh`; `person-year` of two units that are known. A petafarad-day is not what is meant. */
function product(word: string, system: UnitSystem): string | null {
  const hours = /^(?<power>.{0,2}[WA])h$/.exec(word)?.groups?.power
  if (hours) return reads(hours, system) ? `${hours}.h` : null
  const parts = word.split('-')
  if (parts.length < 2 || parts.some((part) => part === '') || /^[GTPE]F-/.test(word)) return null
  const codes = parts.map((part) => wordCode(part, system))
  return codes.every((code) => code !== null) ? codes.join('.') : null
}

const one = (codes: readonly string[]): string | null =>
  codes.length === 1 ? (codes[0] ?? null) : null

/** The fault of a word that is no unit, with what it may have meant. */
export function unknownUnit(piece: string, system: UnitSystem, meant: string[] = []): UnitFault {
  const codes = [
    ...meant,
    ...namedBy(piece, system),
    ...prefixedNames(piece, system),
    ...otherCapitals(piece, system),
  ]
  const suggestions = [...new Set(codes)].map((code) => ({ code, name: '' }))
  const found = suggestions.length > 0 ? { suggestions, close: true } : nearest(piece, system)
  return { kind: 'unknown', piece, ...found }
}

const STARTS = ['', ...Object.keys(PREFIXES)]
const NOUNS = [...new Set(WORDS.values())]

/** `kpa` and `Kg`: codes that differ in capitals alone. */
function otherCapitals(piece: string, system: UnitSystem): string[] {
  if (piece.length > 8 || MISLEADING.has(piece)) return []
  const lower = piece.toLowerCase()
  return [...NOUNS, ...system.own.keys()]
    .filter((code) => lower.endsWith(code.toLowerCase()))
    .flatMap((code) => {
      const start = lower.slice(0, lower.length - code.length)
      const prefixes = start.length > 2 ? [] : STARTS.filter((one) => one.toLowerCase() === start)
      return prefixes.map((prefix) => `${prefix}${code}`)
    })
    .filter((code) => reads(code, system))
}
