import type { MarkdownIt, Token } from 'markdown-it'

const LEAF = new Set(['paragraph_open', 'heading_open', 'th_open', 'td_open', 'figcaption_open'])
const AROUND = new Set(['blockquote_open', 'list_item_open'])
const SIDED = new Set(['bullet_list_open', 'ordered_list_open', 'table_open'])
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const STRONG = /\p{L}/u

/**
 * `dir="auto"` on each block of text. A browser looks for the first letter, passing over blocks with
 * a `dir` of their own but not over formulas and code: where these mislead it, the direction is said.
 */
export function direction(md: MarkdownIt): void {
  md.core.ruler.push('direction', ({ tokens }) => {
    const open: Token[] = []
    let leaf: Token | null = null
    for (const token of tokens) {
      if (token.nesting === 1) open.push(token)
      if (token.nesting === -1) open.pop()
      if (AROUND.has(token.type) || (LEAF.has(token.type) && !token.hidden))
        token.attrSet('dir', 'auto')
      if (LEAF.has(token.type)) leaf = token
      if (token.type === 'inline') mark(token, leaf, open)
    }
  })
}

function mark(inline: Token, leaf: Token | null, open: Token[]): void {
  for (const child of inline.children ?? []) {
    if (child.type === 'figcaption_open') child.attrSet('dir', 'auto')
  }
  const rtl = isRightToLeft(inline.children ?? [])
  if (rtl === null) return
  for (const block of open) {
    if (block.meta?.directed || !(AROUND.has(block.type) || SIDED.has(block.type))) continue
    block.meta = { ...block.meta, directed: true }
    if (rtl) block.attrSet('dir', 'rtl')
  }
  if (rtl && leaf && !leaf.hidden && misleads(inline.children ?? [])) leaf.attrSet('dir', 'rtl')
}

/** By the first letter outside formulas and code; null where there is none. */
function isRightToLeft(children: Token[]): boolean | null {
  for (const { type, content } of children) {
    const letter = /^text/.test(type) ? STRONG.exec(content)?.[0] : undefined
    if (letter !== undefined) return RIGHT_TO_LEFT.test(letter)
  }
  return null
}

function misleads(children: Token[]): boolean {
  const first = children.find(({ type, content }) =>
    !/^text/.test(type) ? /math|code/.test(type) : STRONG.test(content),
  )
  return first !== undefined && !/^text/.test(first.type)
}
