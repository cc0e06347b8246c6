import type { MarkdownIt, Token } from 'markdown-it'

/** What a link shows stays as it is typed: neither decoded nor given other quotes and dashes. */
export function linkWords(md: MarkdownIt): void {
  md.normalizeLinkText = (address) => address
  md.core.ruler.before('replacements', 'link_words', (state) => {
    for (const block of state.tokens) {
      if (block.children) asTyped(block.children)
    }
  })
}

function asTyped(children: Token[]): void {
  let depth = 0
  for (const token of children) {
    if (token.type === 'link_open') depth++
    if (token.type === 'link_close') depth--
    // Rules of typography pass over this kind of text; the last of them makes it text again.
    if (depth > 0 && token.type === 'text') token.type = 'text_special'
  }
}
