import type { Gullet, MacroTable, TexToken } from '#app/markup/macro-table.ts'
import { optional } from '#app/markup/tex-definitions.ts'
import { unitTex } from '#app/markup/tex-units.ts'

/** Numbers and quantities as siunitx has them, in its usual form: a thin space, and powers of units. */
export const QUANTITIES: MacroTable = {
  '\\num': (gullet) => set(gullet, [number(gullet)]),
  '\\ang': (gullet) => set(gullet, [read(gullet, angleTex)]),
  '\\si': (gullet) => set(gullet, [unit(gullet)]),
  '\\unit': (gullet) => set(gullet, [unit(gullet)]),
  '\\SI': (gullet) => set(gullet, [number(gullet), unit(gullet)]),
  '\\qty': quantityOrBrackets,
  '\\numlist': (gullet) => set(gullet, [list(gullet)]),
  '\\SIlist': (gullet) => set(gullet, [list(gullet), unit(gullet)]),
  '\\qtylist': (gullet) => set(gullet, [list(gullet), unit(gullet)]),
  '\\numrange': (gullet) => set(gullet, [range(gullet)]),
  '\\SIrange': (gullet) => set(gullet, [range(gullet), unit(gullet)]),
  '\\qtyrange': (gullet) => set(gullet, [range(gullet), unit(gullet)]),
}

const number = (gullet: Gullet): string => read(gullet, numberTex)
const unit = (gullet: Gullet): string => read(gullet, (tokens) => unitTex(tokens))
const range = (gullet: Gullet): string => `${number(gullet)}\\text{–}${number(gullet)}`
const list = (gullet: Gullet): string =>
  read(gullet, (tokens) => tokens.join('').split(';').map(ofText).join(',\\,'))

function set(gullet: Gullet, [value = '', of = '']: string[]): string {
  const close = of === '' || /^(?:\\%|\^)/.test(of)
  const tex = value + (close ? '' : '\\,') + of
  return gullet.mode === 'text' ? `$${tex}$` : `{${tex}}`
}

function read(gullet: Gullet, as: (tokens: string[]) => string): string {
  optional(gullet)
  return as(textsOf(gullet.consumeArg().tokens))
}

const textsOf = (tokens: TexToken[]) => tokens.map(({ text }) => text).reverse()

/** The name is also that of the brackets of the physics package: `\qty(x)`, `\qty{x}`. */
function quantityOrBrackets(gullet: Gullet): string {
  gullet.consumeSpaces()
  const opening = gullet.future().text
  const closing = BRACKETS[opening]
  if (closing !== undefined) {
    gullet.popToken()
    return `\\left${opening}${within(gullet, opening, closing)}\\right${closing}`
  }
  optional(gullet)
  const value = textsOf(gullet.consumeArg().tokens)
  gullet.consumeSpaces()
  if (gullet.future().text === '{') return set(gullet, [numberTex(value), unit(gullet)])
  return `\\left\\{${value.join('')}\\right\\}`
}

const BRACKETS: Record<string, string> = { '(': ')', '|': '|' }

function within(gullet: Gullet, opening: string, closing: string): string {
  let depth = 1
  let text = ''
  for (;;) {
    const next = gullet.future().text
    if (next === 'EOF') return text
    gullet.popToken()
    if (next === closing) depth--
    else if (next === opening) depth++
    if (depth === 0) return text
    text += /^\\[a-zA-Z]/.test(next) ? `${next} ` : next
  }
}

const NUMBER = /^([-+<>~]?)([\d.,]*)(\(\d+\))?(?:(?:\+-|\\pm)([\d.,]+))?(?:[eEdD]([-+]?\d+))?$/

const numberTex = (tokens: string[]): string => ofText(tokens.join(''))

function ofText(typed: string): string {
  const text = typed.replace(/\s+/g, '')
  const [all, sign = '', digits = '', last = '', error, power] = NUMBER.exec(text) ?? []
  if (all === undefined) return typed.replace(/(?<=\d)\s*x\s*(?=\d)/g, '\\times ')
  const value = sign.replace('~', '\\sim ') + grouped(digits) + last
  const whole = error === undefined ? value : `${value}\\pm ${grouped(error)}`
  if (power === undefined) return whole
  if (digits === '') return `${sign}10^{${power}}`
  return `${error === undefined ? whole : `(${whole})`}\\times 10^{${power.replace('+', '')}}`
}

/** Long numbers in threes; a comma stays what was typed, without the space after it. */
function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.')
  const left = whole.length < 5 ? whole : whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '\\,')
  const right = (fraction?.length ?? 0) < 5 ? fraction : fraction?.replace(/\d{3}(?=\d)/g, '$&\\,')
  return (right === undefined ? left : `${left}.${right}`).replace(/(?<!\\),/g, '{,}')
}

function angleTex(tokens: string[]): string {
  const marks = ['^{\\circ}', "'", "''"]
  const parts = tokens.join('').split(';', 3)
  return parts.map((part, place) => (part.trim() ? ofText(part) + marks[place] : '')).join('')
}
