import type { StateInline, Token } from 'markdown-it'
import { documentOf } from '#app/markup/document-state.ts'
import { groupAt } from '#app/markup/latex/braces.ts'
import { note, putFormula } from '#app/markup/latex/set-command.ts'
import type { TextMacro } from '#app/markup/latex/text-macros.ts'
import { markupWords as words } from '#messages/markup.ts'

const MAX_DEPTH = 12
const MAX_EXPANDED = 50_000
/** An index or exponent of a name that stands for a formula belongs to it: `\R^n`. */
const SCRIPTS = /^(?:\s?[\^_](?:\{[^{}]*\}|\\[a-zA-Z]+|[A-Za-z0-9*+]))+/

/**
 * A name that the text defined, where it stands in a sentence: the words it stands for, or, where it
 * only has a meaning in mathematics, a formula. Without its arguments it stays as it is typed.
 */
export function expand(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state
  const { latex } = documentOf(state.env)
  if (latex.macros.size === 0) return false
  const name = /^\\([a-zA-Z]+)/.exec(src.slice(pos, Math.min(posMax, pos + 80)))?.[1]
  const macro = name === undefined ? undefined : latex.macros.get(name)
  if (name === undefined || macro === undefined) return false
  const read = argumentsOf(state, macro, pos + name.length + 1)
  if (read === null) return false
  const end = macro.formula ? withScripts(src, read.after, posMax) : pastSpaces(src, read, macro)
  if (!silent) {
    if (macro.formula) putFormula(state, src.slice(pos, end))
    else putWords(state, macro, read.values, src.slice(pos, read.after))
  }
  state.pos = end
  return true
}

type Arguments = { values: string[]; after: number }

function argumentsOf(state: StateInline, macro: TextMacro, from: number): Arguments | null {
  const { src, posMax } = state
  const values: string[] = []
  let after = from
  const options = /^\*?(?:\s*\[([^\][]{0,500})\])?/.exec(src.slice(after, after + 510))
  const takesOptions = macro.fallback !== null || (macro.formula && macro.args > 0)
  if (takesOptions && options) after += options[0].length
  if (macro.fallback !== null) values.push(options?.[1] ?? macro.fallback)
  while (values.length < macro.args) {
    const group = groupAt(state, src, after, posMax)
    const bare = /^\s*(\\[a-zA-Z]+|[^\s{}\\])/.exec(src.slice(after, Math.min(posMax, after + 40)))
    if (group === null && bare === null) return null
    values.push(group?.content ?? bare?.[1] ?? '')
    after = group?.after ?? after + (bare?.[0].length ?? 0)
  }
  return { values, after }
}

function withScripts(src: string, after: number, limit: number): number {
  const end = src.startsWith('{}', after) ? after + 2 : after
  return end + (SCRIPTS.exec(src.slice(end, Math.min(limit, end + 200)))?.[0].length ?? 0)
}

/** TeX reads past the space after a name; who wrote one meant it, unless the name brings its own. */
function pastSpaces(src: string, { after }: Arguments, { args, body }: TextMacro): number {
  if (args > 0) return after
  if (src.startsWith('{}', after)) return after + 2
  if (src.startsWith('\\ ', after)) return after + 1
  return /\s$/.test(body) && src.charAt(after) === ' ' ? after + 1 : after
}

function putWords(state: StateInline, macro: TextMacro, values: string[], typed: string): void {
  const { latex } = documentOf(state.env)
  const written = macro.body.replace(
    /#(\d)/g,
    (_, place: string) => values[Number(place) - 1] ?? '',
  )
  latex.expanded += written.length + 1
  if (latex.expanding >= MAX_DEPTH || latex.expanded > MAX_EXPANDED) {
    note(state, typed, words.macroComplex)
    return
  }
  const tokens: Token[] = []
  latex.expanding++
  state.md.inline.parse(written, state.md, state.env, tokens)
  latex.expanding--
  if (state.pending) state.pushPending()
  for (const token of tokens) {
    token.level += state.level
    state.tokens.push(token)
    state.tokens_meta.push(undefined)
  }
}
