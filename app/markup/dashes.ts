import type { MarkdownIt } from 'markdown-it'

/**
 * `---`, `--` and `...` as pandoc sets them. markdown-it's own rule would also turn the item mark
 * "(c)" into a copyright sign.
 */
export function dashes(md: MarkdownIt): void {
  md.core.ruler.at('replacements', (state) => {
    for (const block of state.tokens) {
      for (const token of block.children ?? []) {
        if (token.type === 'text') token.content = withDashes(token.content)
      }
    }
  })
}

function withDashes(text: string): string {
  return text
    .replace(/(?<!-)---(?!-)/g, '\u2014')
    .replace(/(?<=\s)--(?=\s)|(?<=[^\s-])--(?=[^\s-])|(?<=[^\s-])--$/g, '\u2013')
    .replace(/(?<!\.)\.\.\.(?!\.)/g, '\u2026')
}
