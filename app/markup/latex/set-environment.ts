import type { StateBlock } from 'markdown-it'
import { documentOf } from '#app/markup/document-state.ts'
import { setList } from '#app/markup/latex/list.ts'
import { isDeep, parseInside } from '#app/markup/latex/parse-inside.ts'
import { setTabular } from '#app/markup/latex/tabular.ts'
import { setFloat, setProof, setTheorem, titleOf } from '#app/markup/latex/theorem.ts'
import { TOKENS_PER_CODE_BLOCK } from '#app/markup/limits.ts'
import { countBlock } from '#app/markup/work-limits.ts'
import { markupWords as words } from '#messages/markup.ts'

/** One environment of prose: its name without a star, what stands in it, and all of it as it was typed. */
export type Prose = { name: string; inside: string; whole: string }

type Setter = (state: StateBlock, prose: Prose) => void

/** Sets an environment of prose as Markdown has it; what has no counterpart is shown as its source. */
export function setEnvironment(state: StateBlock, typed: string, whole: string): boolean {
  const name = typed.replace('*', '')
  const inside = whole.slice(whole.indexOf('}') + 1, whole.lastIndexOf('\\end'))
  const { latex } = documentOf(state.env)
  const titled = titleOf(name, latex) === null ? undefined : setTheorem
  const set = isDeep(state) ? undefined : (setterOf(name) ?? titled)
  ;(set ?? showSource)(state, { name, inside, whole })
  return true
}

const SETTERS: Record<string, Setter> = {
  ...each('itemize enumerate description compactitem compactenum inparaenum', setList),
  ...each('quote quotation verse displayquote blockquote', setQuotation),
  ...each('center flushleft flushright document small footnotesize samepage sloppypar', setPlain),
  ...each('minipage spacing multicols adjustwidth subfigure landscape', setPlain),
  ...each('figure wrapfigure table wraptable SCfigure sidewaystable', setFloat),
  ...each('tabular tabularx tabulary longtable', setTabular),
  ...each('verbatim Verbatim alltt lstlisting minted', setCode),
  subequations: setSubequations,
  proof: setProof,
}

const setterOf = (name: string) => (Object.hasOwn(SETTERS, name) ? SETTERS[name] : undefined)

function each(names: string, set: Setter): Record<string, Setter> {
  return Object.fromEntries(names.split(' ').map((name) => [name, set]))
}

function setPlain(state: StateBlock, { inside }: Prose): void {
  parseInside(state, inside.replace(/^\s*(?:\[[^\]]*\])?(?:\s*\{[^{}]*\}){0,3}/, ''))
}

function setQuotation(state: StateBlock, { inside }: Prose): void {
  state.push('blockquote_open', 'blockquote', 1)
  parseInside(state, inside)
  state.push('blockquote_close', 'blockquote', -1)
}

function setSubequations(state: StateBlock, { inside }: Prose): void {
  const label = /^\s*\\label\s*\{([^{}]*)\}/.exec(inside)
  const open = state.push('subequations_open', '', 1)
  open.hidden = true
  open.meta = { label: label?.[1]?.trim() ?? '' }
  parseInside(state, inside.slice(label?.[0].length ?? 0))
  state.push('subequations_close', '', -1).hidden = true
}

function setCode(state: StateBlock, { name, inside }: Prose): void {
  const given = /^[ \t]*(?:\[([^\]]*)\])?/.exec(inside)
  const language = /language=\{?(\w+)/i.exec(given?.[1] ?? '')?.[1]
  const minted = name === 'minted' ? /^[ \t]*(?:\[[^\]]*\])?\s*\{(\w+)\}/.exec(inside) : null
  const token = state.push('code_block', 'code', 0)
  token.info = (minted?.[1] ?? language ?? '').toLowerCase()
  token.content = `${inside
    .slice((minted ?? given)?.[0].length ?? 0)
    .replace(/^[ \t]*\n/, '')
    .trimEnd()}\n`
}

function showSource(state: StateBlock, { name, whole }: Prose): void {
  const notes: Record<string, string> = words.environments
  const instead = Object.hasOwn(notes, name) ? notes[name] : undefined
  const note = `${words.notSet(name)} ${instead ?? words.environment}`
  countBlock(state.env, TOKENS_PER_CODE_BLOCK)
  const token = state.push('latex_source', '', 0)
  token.content = whole
  token.meta = { note }
  documentOf(state.env).typesetter.errors.push({ source: whole, message: note })
}
