import katex from 'katex'
import type { Gullet, MacroTable, TexToken } from '#app/markup/macro-table.ts'
import { markupWords as words } from '#messages/markup.ts'

/**
 * The commands that define commands, as papers use them: `\newcommand` with a default for its first
 * argument, on a name that exists already (KaTeX knows `\R`), `\DeclareMathOperator`,
 * `\DeclarePairedDelimiter`.
 */
export const DEFINING: MacroTable = {
  '\\newcommand': (gullet) => define(gullet, true),
  '\\renewcommand': (gullet) => define(gullet, true),
  '\\providecommand': (gullet) => define(gullet, false),
  '\\DeclareSIUnit': (gullet) => define(gullet, true),
  '\\DeclareMathOperator': (gullet) => declareOperator(gullet),
  '\\DeclarePairedDelimiter': (gullet) => declareDelimiter(gullet),
}

function define(gullet: Gullet, again: boolean): string {
  star(gullet)
  const name = nameOf(gullet)
  const numArgs = Number(textOf(optional(gullet) ?? []) || 0)
  if (!Number.isInteger(numArgs) || numArgs < 0 || numArgs > 9) throw bad()
  const fallback = optional(gullet)
  const { tokens } = gullet.consumeArg()
  if (again || !gullet.isDefined(name)) {
    gullet.macros.set(name, { tokens, numArgs, ...(fallback && { fallback }) })
  }
  return ''
}

function declareOperator(gullet: Gullet): string {
  const limits = star(gullet) ? '*' : ''
  const name = nameOf(gullet)
  const { tokens } = gullet.consumeArg()
  gullet.macros.set(name, {
    tokens: [...braced(tokens), ...written('\\operatorname', limits)],
    numArgs: 0,
  })
  return ''
}

/** `\abs{x}` and `\abs*{x}` and `\abs[\big]{x}`: the delimiters grow in the second. */
function declareDelimiter(gullet: Gullet): string {
  const name = nameOf(gullet)
  const left = gullet.consumeArg().tokens
  const right = gullet.consumeArg().tokens
  gullet.macros.set(name, (inner: Gullet) => {
    const grows = star(inner)
    const size = optional(inner) ?? []
    const before = grows ? written('\\left') : size
    const after = grows ? written('\\right') : size
    return { tokens: [...right, ...after, ...argument(), ...left, ...before], numArgs: 1 }
  })
  return ''
}

/** Reads an optional argument where there is one; tokens come in the order of KaTeX's stack, last first. */
export function optional(gullet: Gullet): TexToken[] | null {
  gullet.consumeSpaces()
  if (gullet.future().text !== '[') return null
  gullet.popToken()
  return gullet.consumeArg([']']).tokens
}

export const braced = (tokens: TexToken[]): TexToken[] => [
  ...written('}'),
  ...tokens,
  ...written('{'),
]

function star(gullet: Gullet): boolean {
  gullet.consumeSpaces()
  const found = gullet.future().text === '*'
  if (found) gullet.popToken()
  return found
}

function nameOf(gullet: Gullet): string {
  const { tokens } = gullet.consumeArg()
  const [name] = tokens.filter(({ text }) => text !== ' ')
  if (tokens.length !== 1 || !name || !/^(?:\\|[^\s{}#])/.test(name.text)) throw bad()
  return name.text
}

const textOf = (tokens: TexToken[]) =>
  [...tokens]
    .reverse()
    .map(({ text }) => text)
    .join('')
    .trim()

const written = (...texts: string[]): TexToken[] =>
  texts
    .filter((text) => text !== '')
    .map((text) => ({ text }))
    .reverse()

const argument = () => written('#', '1')

const bad = () => new katex.ParseError(words.badDefinition)
