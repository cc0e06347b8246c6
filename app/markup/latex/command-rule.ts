import type { MarkdownIt, StateInline } from 'markdown-it'
import { accentAt, letterAt } from '#app/markup/latex/accents.ts'
import { groupAt, pastOptions } from '#app/markup/latex/braces.ts'
import { COLOURED, DROPPED, FORMULAS, MARKED, SYMBOLS } from '#app/markup/latex/command-names.ts'
import { environmentAt, isMathematics } from '#app/markup/latex/environments.ts'
import { expand } from '#app/markup/latex/expand-macro.ts'
import { REFERENCES } from '#app/markup/latex/references.ts'
import {
  cite,
  linkTo,
  literal,
  note,
  putFootnote,
  putFormula,
} from '#app/markup/latex/set-command.ts'
import { markupWords as words } from '#messages/markup.ts'

type Read = { state: StateInline; silent: boolean; name: string; after: number }

/**
 * The commands of LaTeX that people paste with their text. Every backslash that Markdown gives a
 * meaning keeps it; a command that is not known stays as it is typed.
 */
export function commands(md: MarkdownIt): void {
  md.inline.ruler.before('escape', 'latex_command', command)
  md.inline.ruler.before('escape', 'latex_group', oldGroup)
}

function command(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state
  if (src.charAt(pos) !== '\\') return false
  if (expand(state, silent)) return true
  const written = accentAt(src, pos) ?? letterAt(src, pos) ?? spaceAt(src, pos)
  if (written) return put(state, silent, written.text, pos + written.length)
  const found = /^\\([a-zA-Z]{1,30})\*?/.exec(src.slice(pos, pos + 33))
  const name = found?.[1] ?? ''
  if (!found) return false
  const read = { state, silent, name, after: pos + found[0].length }
  if (name === 'begin') return environment(read)
  if (REFERENCES.has(name)) return reference(read)
  if (/cit(?:e|ation)/i.test(name)) return citation(read)
  return marked(read) || symbol(read) || formula(read) || withArguments(read)
}

/** `\SI{3}{\meter}` in a sentence is a formula without its dollars. */
function formula({ state, silent, name, after }: Read): boolean {
  const places = Object.hasOwn(FORMULAS, name) ? (FORMULAS[name] ?? 0) : 0
  let end = pastOptions(state.src, after)
  for (let place = 0; place < places; place++) {
    const group = groupAt(state, state.src, end, state.posMax)
    if (group === null) return false
    end = group.after
  }
  if (places === 0) return false
  if (!silent) putFormula(state, state.src.slice(state.pos, end))
  state.pos = end
  return true
}

function put(state: StateInline, silent: boolean, text: string, after: number): boolean {
  if (!silent) state.pending += text
  state.pos = after
  return true
}

/** A backslash and a space after a full stop is a space that ends no sentence. */
function spaceAt(src: string, pos: number): { text: string; length: number } | null {
  return src.charAt(pos + 1) === ' ' && src.charAt(pos - 1) === '.'
    ? { text: '\u00a0', length: 2 }
    : null
}

function environment({ state, silent, after }: Read): boolean {
  const { src, pos, posMax } = state
  const named = /^\s*\{([A-Za-z]+\*?)\}/.exec(src.slice(after, after + 40))
  const found = environmentAt(state, src, pos)
  const whole = found !== null && found.end <= posMax
  if (!named || (!whole && !isMathematics(named[1] ?? ''))) return false
  const end = whole ? found.end : after + named[0].length
  const name = named[1] ?? ''
  if (!silent) note(state, src.slice(pos, end), whole ? words.notHere(name) : words.noEnd(name))
  state.pos = end
  return true
}

function reference({ state, silent, name, after }: Read): boolean {
  const group = groupAt(state, state.src, after, state.posMax)
  if (group === null) return false
  if (!silent) {
    const token = state.push('latex_reference', '', 0)
    token.info = name
    token.content = group.content
  }
  state.pos = group.after
  return true
}

function citation({ state, silent, after }: Read): boolean {
  const group = groupAt(state, state.src, pastOptions(state.src, after), state.posMax)
  if (group === null) return false
  if (!silent) cite(state, state.src.slice(state.pos, group.after))
  state.pos = group.after
  return true
}

/** `\emph{…}` and its like: marks of Markdown around what stands in the braces. */
function marked({ state, silent, name, after }: Read): boolean {
  if (!Object.hasOwn(MARKED, name)) return false
  const group = groupAt(state, state.src, after, state.posMax)
  if (group === null) return false
  if (!silent) inside(state, MARKED[name] ?? '', group.start, group.end)
  state.pos = group.after
  return true
}

function inside(state: StateInline, mark: string, start: number, end: number): void {
  const [tag, before = '', after = ''] = mark.split(' ')
  const { posMax } = state
  state.pos = start
  state.posMax = end
  if (tag) state.push(`${tag}_open`, tag, 1)
  state.pending += before
  state.md.inline.tokenize(state)
  state.pending += after
  if (tag) state.push(`${tag}_close`, tag, -1)
  state.posMax = posMax
}

// Part of a path or of a word, a name without braces is no command: `C:\newpage`.
function symbol({ state, silent, name, after }: Read): boolean {
  const { src, pos } = state
  if (/[\p{L}:\\/]/u.test(src.charAt(pos - 1))) return false
  if (DROPPED.has(name)) {
    const space = /^\s*(?:\{[^{}]{0,40}\})?\s?/.exec(src.slice(after, after + 60))?.[0] ?? ''
    const argument = /^[vh](?:space|skip)$/.test(name) ? space : (/^\s?/.exec(space)?.[0] ?? '')
    return put(state, silent, '', after + argument.length)
  }
  const text = Object.hasOwn(SYMBOLS, name) ? SYMBOLS[name] : undefined
  if (text === undefined) return false
  const ends = /^(?:\{\}|\\ )?/.exec(src.slice(after, after + 2))?.[0] ?? ''
  if (name === 'S' && !/^[\s~\d\\]/.test(src.charAt(after))) return false
  return put(state, silent, ends === '\\ ' ? `${text} ` : text, after + ends.length)
}

function withArguments({ state, silent, name, after }: Read): boolean {
  if (name === 'verb') return verbatim(state, silent, after)
  const group = groupAt(state, state.src, pastOptions(state.src, after), state.posMax)
  if (group === null) return false
  const source = state.src.slice(state.pos, group.after)
  if (COLOURED.has(name)) {
    const text = groupAt(state, state.src, group.after, state.posMax)
    if (text === null) return false
    if (!silent) inside(state, '', text.start, text.end)
    state.pos = text.after
    return true
  }
  if (name === 'href') {
    const text = groupAt(state, state.src, group.after, state.posMax)
    if (text === null || !linkTo(state, silent, group.content, text)) return false
    state.pos = text.after
    return true
  }
  if (name === 'url' && !linkTo(state, silent, group.content, null)) return false
  else if (/^(?:texttt|path|lstinline|code)$/.test(name)) literal(state, silent, group.content)
  else if (name === 'footnote') putFootnote(state, silent, group.content)
  else if (name === 'includegraphics') silent || note(state, source, words.picture)
  else if (!/^(?:url|label|index|color)$/.test(name)) return false
  state.pos = group.after
  return true
}

function verbatim(state: StateInline, silent: boolean, after: number): boolean {
  const mark = state.src.charAt(after)
  const end = /[|+!@]/.test(mark) ? state.src.indexOf(mark, after + 1) : -1
  if (end < 0 || end >= state.posMax || end - after > 500) return false
  literal(state, silent, state.src.slice(after + 1, end), true)
  state.pos = end + 1
  return true
}

/** Shapes and sizes without a counterpart have no mark. */
const OLD: Record<string, string> = {
  sc: '',
  scshape: '',
  rm: '',
  sf: '',
  sffamily: '',
  small: '',
  normalfont: '',
  bf: 'strong',
  bfseries: 'strong',
  em: 'em',
  it: 'em',
  itshape: 'em',
  sl: 'em',
}

/** `{\bf …}` as it was written before LaTeX 2e. */
function oldGroup(state: StateInline, silent: boolean): boolean {
  if (state.src.charAt(state.pos) !== '{') return false
  const letter = letterAt(state.src, state.pos)
  if (letter) return put(state, silent, letter.text, state.pos + letter.length)
  const accent = accentAt(state.src.slice(state.pos, state.pos + 16), 1)
  if (accent && state.src.charAt(state.pos + 1 + accent.length) === '}') {
    return put(state, silent, accent.text, state.pos + accent.length + 2)
  }
  const found = /^\{\\([a-z]{2,10})\s+/.exec(state.src.slice(state.pos, state.pos + 20))
  const name = found?.[1] ?? ''
  const tag = Object.hasOwn(OLD, name) ? OLD[name] : undefined
  const group =
    found && tag !== undefined ? groupAt(state, state.src, state.pos, state.posMax) : null
  if (!found || tag === undefined || group === null) return false
  if (!silent) inside(state, tag, state.pos + found[0].length, group.end)
  state.pos = group.after
  return true
}
