import { MISLEADING } from './built-in.ts'
import { knownNames } from './known-names.ts'
import { parseUnit } from './parse.ts'
import { type Dimension, type Suggestion, sameDimension, type UnitSystem } from './unit.ts'
import { WORDS } from './words.ts'

const AT_MOST = 5
const FAR_AT_MOST = 3
/** As much of a word as is compared, so that a page of wrong ones costs little. */
const COMPARED = 24
const MOST_OWN = 500

/** `close`: they are likely what was meant; else only the nearest that are known. */
type Nearest = { suggestions: Suggestion[]; close: boolean }

/**
 * What a wrong piece of a code may have meant: own units first, then the standard ones. Where nothing
 * is like it, the nearest by letters, of which those of the dimension that is asked for come first.
 */
export function nearest(piece: string, system: UnitSystem, wanted?: Dimension): Nearest {
  const likely = MISLEADING.get(piece) ?? alike(piece, system)
  if (likely.length > 0) return { suggestions: likely.slice(0, AT_MOST), close: true }
  return { suggestions: byLetters(piece, system, wanted), close: false }
}

function alike(piece: string, system: UnitSystem): Suggestion[] {
  const typed = plain(piece)
  const own = known(system)
    .filter(({ code, name }) => [code, name].some((text) => isNear(typed, plain(text))))
    .map(({ code, name }) => ({ code, name }))
  const standard = system.standard
    .suggest(piece)
    .slice(0, 2 * AT_MOST)
    .filter(({ code }) => !own.some((unit) => unit.code === code) && parseUnit(code, system).ok)
  return [...own, ...standard]
}

const known = (system: UnitSystem) => knownNames(system).rows.slice(0, MOST_OWN)

/** Lower case, letters alone, singular: `Tokens` and `token`, `[pp]` and `pp`. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/s$/, '')

function isNear(typed: string, name: string): boolean {
  if (typed === '' || name === '') return false
  if (typed === name) return true
  const shorter = Math.min(typed.length, name.length)
  return shorter > 3 && (name.startsWith(typed) || typed.startsWith(name) || oneSlip(typed, name))
}

/** Whether one letter added, left out or changed, or two neighbours swapped, separates the two. */
function oneSlip(a: string, b: string): boolean {
  return a.length <= COMPARED && Math.abs(a.length - b.length) <= 1 && slips(a, b) <= 1
}

function byLetters(piece: string, system: UnitSystem, wanted?: Dimension): Suggestion[] {
  const typed = piece.slice(0, COMPARED).toLowerCase()
  const ranked = candidates(system).map(({ unit, texts }) => {
    const far = Math.min(...texts.map((text) => distance(typed, text)))
    const fits = wanted && isOf(unit.code, wanted, system)
    return { unit, far: fits ? far / 2 : far }
  })
  ranked.sort((a, b) => a.far - b.far || (a.unit.code < b.unit.code ? -1 : 1))
  return ranked.slice(0, FAR_AT_MOST).map(({ unit }) => unit)
}

/** The share of letters in which two words differ; of words far apart in length no less than that. */
function distance(typed: string, text: string): number {
  const longer = Math.max(typed.length, text.length)
  const shorter = Math.min(typed.length, text.length)
  return shorter * 3 < longer ? 1 : slips(typed, text) / longer
}

function isOf(code: string, wanted: Dimension, system: UnitSystem): boolean {
  const parsed = parseUnit(code, system)
  return parsed.ok && sameDimension(parsed.unit.dimension, wanted)
}

const COMMON: Suggestion[] = [...WORDS].map(([name, code]) => ({ code, name }))

type Candidate = { unit: Suggestion; texts: string[] }
const made = new WeakMap<UnitSystem, Candidate[]>()

function candidates(system: UnitSystem): Candidate[] {
  const ready = made.get(system)
  if (ready) return ready
  const found = new Map<string, Candidate>()
  for (const { code, name } of [...known(system), ...COMMON]) {
    const texts = [...new Set([code, name].map((text) => text.slice(0, COMPARED).toLowerCase()))]
    if (!found.has(code)) found.set(code, { unit: { code, name }, texts })
  }
  const all = [...found.values()]
  made.set(system, all)
  return all
}

const rows = [0, 1, 2].map(() => new Uint8Array(COMPARED + 1))

/** The letters to add, leave out, change or swap with their neighbours between two words. */
function slips(first: string, second: string): number {
  const [a, b] = [first.slice(0, COMPARED), second.slice(0, COMPARED)]
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array]
  for (let j = 0; j <= b.length; j++) last[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swaps ? (before[j - 2] ?? 0) + 1 : change
      row[j] = Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
    }
    ;[before, last, row] = [last, row, before]
  }
  return last[b.length] ?? 0
}
