import type { UnitFault } from './fault.ts'
import { parseUnit } from './parse.ts'
import { plainUnit } from './plain-unit.ts'
import { phraseCode, unknownUnit, wordCode } from './spelling.ts'
import { dimensionCode, type UnitSystem } from './unit.ts'

type Code = { code: string } | { fault: UnitFault }

/** A sign between factors, or a factor, in which brackets and remarks are whole. */
const PIECE = / ?(?<sign>[/.()·]) ?|(?<factor>(?:\[[^\]]*\]|\{[^{}]*\}|[^/.()·[\]{}])+)/gy
const POWER = /^(?<base>.*?[^\d^+-])\^?(?<power>[+-]?\d{1,2})$/

/**
 * The code of a unit as people write it, or why there is none. A space or a raised dot multiplies;
 * behind a quotient it could mean two things (`J/kg K`), and is refused.
 */
export function unitCode(typed: string, system: UnitSystem): Code {
  const text = plainUnit(typed)
  const whole = phraseCode(text, system)
  if (whole) return { code: whole }
  const pieces = piecesOf(text)
  if (!pieces) return { fault: { kind: 'syntax', piece: wrongSign(text) } }
  let code = ''
  let divided = false
  for (const piece of pieces) {
    if (/^[()]$/.test(piece)) divided = false
    if (piece === '/') divided = true
    if (/^[/.()]$/.test(piece)) {
      code += piece
      continue
    }
    if (piece === '·' && divided) return { fault: ambiguous(code, text) }
    if (piece === '·') {
      code += '.'
      continue
    }
    const found = factorCode(piece, system)
    if ('fault' in found) return found
    if (divided && found.product) return { fault: ambiguous(`${code}${found.code}`, text) }
    code += divided && found.code.includes('.') ? below(found.code, system) : found.code
  }
  return { code: code.replace(/^\.|\.$/g, '') }
}

function piecesOf(text: string): string[] | null {
  const found: string[] = []
  PIECE.lastIndex = 0
  for (let at = 0; at < text.length; at = PIECE.lastIndex) {
    const groups = PIECE.exec(text)?.groups
    if (!groups) return null
    const piece = groups.sign ?? groups.factor?.trim() ?? ''
    if (piece !== '') found.push(piece)
  }
  return found
}

const wrongSign = (text: string) => /[[\]{}]/.exec(text)?.[0] ?? text.slice(0, 1)

type Factor = { code: string; product: boolean } | { fault: UnitFault }

/** One name (`percentage points`), or several between spaces, each with a power of its own. */
function factorCode(factor: string, system: UnitSystem): Factor {
  const whole = phraseCode(factor, system)
  if (whole) return { code: whole, product: false }
  const area = /^(?<how>square|sq|cubic|cu) (?<what>[^ ]+)$/i.exec(factor)?.groups
  if (area?.what && area.how) {
    const found = powered(area.what, system)
    const power = /^[sS]/.test(area.how) ? 2 : 3
    return 'fault' in found ? found : { code: `${found.code}${power}`, product: false }
  }
  const words = factor.split(' ')
  const codes: string[] = []
  for (const [place, word] of words.entries()) {
    const large = place === 0 && countedIn(word, words.slice(1), system)
    if (large) return { fault: unknownUnit(word, system, large) }
    const found = powered(word, system)
    if ('fault' in found) return found
    codes.push(found.code)
  }
  const counted = /^(?:thousand|[mbt]r?illion)$/i.test(words[0] ?? '')
  return { code: codes.join('.'), product: codes.length > (counted ? 2 : 1) }
}

/** `USD/kWh` divides by both; in `PFLOP/s-day` the rate is what lasts for a day. */
function below(product: string, system: UnitSystem): string {
  const times = product.split('.').every((factor) => {
    const parsed = parseUnit(factor, system)
    return parsed.ok && dimensionCode(parsed.unit.dimension) === 's'
  })
  return times ? product : `(${product})`
}

/** `B tokens` and `T tokens` mean billions and trillions of them, not bytes and teslas. */
function countedIn(word: string, rest: string[], system: UnitSystem): string[] | null {
  const prefix = { k: 'k', K: 'k', M: 'M', B: 'G', G: 'G', T: 'T', P: 'P' }[word]
  const next = rest.length === 1 && wordCode(rest[0] ?? '', system)
  return prefix && next && system.own.has(next) ? [`${prefix}${next}`] : null
}

function powered(word: string, system: UnitSystem): { code: string } | { fault: UnitFault } {
  if (/^\d{1,15}$/.test(word)) return { code: word }
  const ten = /^10[\^*]([+-]?\d{1,2})$/.exec(word)
  if (ten) return { code: `10*${ten[1]}` }
  const plain = wordCode(word, system)
  if (plain) return { code: plain }
  const { base, power } = POWER.exec(word)?.groups ?? {}
  const code = base && wordCode(base.replace(/\^$/, ''), system)
  if (!code) return { fault: unknownUnit(base ?? word, system) }
  return { code: raised(code, Number(power)) }
}

/** A power belongs to the whole of a product: `kWh²` is `kW2.h2`. */
const raised = (code: string, power: number) =>
  code
    .split('.')
    .map((factor) => (power === 1 ? factor : `${factor}${power}`))
    .join('.')

function ambiguous(code: string, text: string): UnitFault {
  const { above, below, more } =
    /^(?<above>.+)\/(?<below>[^/.()]+)\.?(?<more>[^/()]*)$/.exec(code)?.groups ?? {}
  const rest = more || text.split(/[ ·]/).at(-1) || ''
  const suggestions = [`${above}/(${below}.${rest})`, `${above}.${rest}/${below}`]
  return {
    kind: 'syntax',
    piece: text,
    suggestions: above && below ? suggestions.map((one) => ({ code: one, name: '' })) : [],
  }
}
