import type { StateBlock } from 'markdown-it'
import { parseInside } from '#app/markup/latex/parse-inside.ts'
import type { Prose } from '#app/markup/latex/set-environment.ts'

const MARK = /\\(begin|end)\s*\{|\\item(?![a-zA-Z])/g

/** `\item` by `\item` as a list; what a list's own label says stands in bold before the item. */
export function setList(state: StateBlock, { name, inside }: Prose): void {
  const [before = '', ...items] = itemsOf(inside.replace(/^\s*\[[^\]]*\]/, ''))
  if (before.trim() !== '') parseInside(state, before)
  if (items.length === 0) return
  const kind = /enum/.test(name) ? 'ordered_list' : 'bullet_list'
  const tag = kind === 'ordered_list' ? 'ol' : 'ul'
  state.push(`${kind}_open`, tag, 1)
  for (const item of items) setItem(state, item)
  state.push(`${kind}_close`, tag, -1)
}

function itemsOf(inside: string): string[] {
  const parts: string[] = []
  let depth = 0
  let done = 0
  for (const { 0: mark, 1: border, index } of inside.matchAll(MARK)) {
    if (border === 'begin') depth++
    else if (border === 'end') depth--
    else if (depth === 0) {
      parts.push(inside.slice(done, index))
      done = index + mark.length
    }
  }
  return [...parts, inside.slice(done)]
}

function setItem(state: StateBlock, item: string): void {
  const given = /^\s*\[((?:[^\][]|\[[^\][]*\])*)\]/.exec(item)
  const text = item.slice(given?.[0].length ?? 0).trim()
  state.push('list_item_open', 'li', 1)
  const first = state.tokens.length
  parseInside(state, given ? `**${given[1]?.trim()}** ${text}` : text)
  if (!/\n\s*\n/.test(text)) {
    for (const token of state.tokens.slice(first)) {
      if (/^paragraph_/.test(token.type) && token.level === state.level) token.hidden = true
    }
  }
  state.push('list_item_close', 'li', -1)
}
