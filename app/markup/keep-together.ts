import type { MarkdownIt, Token } from 'markdown-it'

const BEFORE = /[([“‘«]{1,3}$/u
const AFTER = /^(?:\p{P}{1,4}|[\p{L}\p{N}]{1,3}(?![\p{L}\p{N}])\p{P}{0,3})/u

/** Wraps a formula with the punctuation that touches it, so that no comma starts a line. */
export function keepTogether(md: MarkdownIt): void {
  md.core.ruler.push('keep_together', ({ tokens, Token }) => {
    const wrap = (nesting: 1 | -1) => {
      const token = new Token(nesting === 1 ? 'nb_open' : 'nb_close', 'span', nesting)
      if (nesting === 1) token.attrs = [['class', 'nb']]
      return token
    }
    const text = (content: string) => Object.assign(new Token('text', '', 0), { content })
    for (const block of tokens) {
      if (block.children?.some(isInlineFormula))
        block.children = wrapped(block.children, wrap, text)
    }
  })
}

function wrapped(
  children: Token[],
  wrap: (nesting: 1 | -1) => Token,
  text: (content: string) => Token,
): Token[] {
  const out: Token[] = []
  for (const [place, token] of children.entries()) {
    const next = children[place + 1]
    const tail = next?.type === 'text' ? (AFTER.exec(next.content)?.[0] ?? '') : ''
    if (!isInlineFormula(token)) {
      out.push(token)
      continue
    }
    const last = out.at(-1)
    const head = last?.type === 'text' ? (BEFORE.exec(last.content.slice(-4))?.[0] ?? '') : ''
    if (head === '' && tail === '') {
      out.push(token)
      continue
    }
    if (last && head) last.content = last.content.slice(0, -head.length)
    if (next && tail) next.content = next.content.slice(tail.length)
    out.push(wrap(1), text(head), token, text(tail), wrap(-1))
  }
  return out.filter((token) => token.type !== 'text' || token.content !== '')
}

function isInlineFormula(token: Token): boolean {
  return token.type === 'math' && token.meta?.display !== true
}
