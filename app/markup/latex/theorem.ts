import type { StateBlock } from 'markdown-it'
import { documentOf } from '#app/markup/document-state.ts'
import { groupAt } from '#app/markup/latex/braces.ts'
import type { LatexState } from '#app/markup/latex/latex-state.ts'
import { parseInside } from '#app/markup/latex/parse-inside.ts'
import type { Prose } from '#app/markup/latex/set-environment.ts'
import { markupWords as words } from '#messages/markup.ts'

const LABEL = /\\label\s*\{([^{}]*)\}/
const BLOCK_FIRST = /^\s*(?:\\begin|\\\[|\$\$|[-*+] |\d+[.)] |#|>|```)/

/** What an environment like `lemma` or `thm` is called, or null where it is none of these. */
export function titleOf(name: string, { theorems }: LatexState): string | null {
  const known: Record<string, string> = words.theorems
  const lower = name.toLowerCase()
  return theorems.get(name) ?? (Object.hasOwn(known, lower) ? (known[lower] ?? null) : null)
}

/** `\begin{lemma}[Name]\label{x}…` as paragraphs that begin with **Lemma 1** (Name). */
export function setTheorem(state: StateBlock, { name, inside, whole }: Prose): void {
  const { latex } = documentOf(state.env)
  const title = titleOf(name, latex) ?? name
  const given = /^\s*\[((?:[^\][]|\[[^\][]*\])*)\]/.exec(inside)
  const { text, label } = labelled(inside.slice(given?.[0].length ?? 0))
  const numbered = !/^\\begin\{\w+\*/.test(whole) && !words.unnumbered.includes(name)
  const number = numbered || label ? latex.next(title) : ''
  const called = `${title}${number && ` ${number}`}`
  const head = given ? `**${called}** (${given[1]}).` : `**${called}.**`
  section(state, label && place(latex, { label, number, kind: title }), () =>
    parseInside(state, led(head, text)),
  )
}

/** `*Proof.*` … ∎ */
export function setProof(state: StateBlock, { inside }: Prose): void {
  const given = /^\s*\[([^\][]*)\]/.exec(inside)
  const { text } = labelled(inside.slice(given?.[0].length ?? 0))
  const ended = /\\qed(?:here)?(?![a-zA-Z])/.test(text)
  const end = /(?:\\end\{[^{}]*\}|\$\$|\\\]|```)\s*$/.test(text) ? '\n\n∎' : ' ∎'
  const body = led(`*${given?.[1] ?? words.proof}.*`, text).trimEnd()
  section(state, '', () => parseInside(state, ended ? body : body + end))
}

/** A figure or table: what it holds, and its caption with a number. */
export function setFloat(state: StateBlock, { name, inside }: Prose): void {
  const { latex } = documentOf(state.env)
  const kind = /table/.test(name) ? words.table : words.figure
  const { text, label } = labelled(inside.replace(/^\s*(?:\[[^\]]*\])?(?:\s*\{[^{}]*\}){0,2}/, ''))
  const at = text.search(/\\caption(?![a-z])/)
  const group = at < 0 ? null : captionAt(text, at)
  const rest = group ? text.slice(0, at) + text.slice(group.after) : text
  const number = group || label ? latex.next(kind) : ''
  const caption = group ? `**${kind} ${number}.** ${group.content.replace(/\s+/g, ' ').trim()}` : ''
  const body = kind === words.table ? `${caption}\n\n${rest}` : `${rest}\n\n${caption}`
  section(state, label && place(latex, { label, number, kind }), () => parseInside(state, body))
}

function captionAt(text: string, at: number) {
  const star = /^\\caption\*?(?:\[[^\]]*\])?/.exec(text.slice(at))?.[0].length ?? 0
  return groupAt({}, text, at + star, text.length)
}

function labelled(inside: string): { text: string; label: string } {
  const at = inside.search(LABEL)
  const display = inside.search(/\\begin\s*\{(?!tabular|center|minipage|subfigure)|\\\[|\$\$/)
  // A label within a formula is the formula's.
  if (at < 0 || (display >= 0 && display < at)) return { text: inside, label: '' }
  return { text: inside.replace(LABEL, ''), label: LABEL.exec(inside)?.[1]?.trim() ?? '' }
}

function place(
  latex: LatexState,
  { label, number, kind }: Record<'label' | 'number' | 'kind', string>,
) {
  const id = `${kind}-${number}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  latex.label(label, { number, kind: kind.toLowerCase(), id })
  return id
}

function led(head: string, text: string): string {
  return `${head}${BLOCK_FIRST.test(text) ? '\n\n' : ' '}${text.trim()}`
}

function section(state: StateBlock, id: string, fill: () => void): void {
  const open = state.push('latex_open', 'section', 1)
  open.block = true
  open.attrSet('class', 'latex')
  if (id) open.attrSet('id', documentOf(state.env).idPrefix + id)
  fill()
  state.push('latex_close', 'section', -1).block = true
}
