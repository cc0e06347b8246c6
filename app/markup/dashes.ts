import type { MarkdownIt } from 'markdown-it'
import { withDashes } from '#app/domain/text/dashes.ts'

/**
 * Dashes and ellipses as in print. markdown-it's own rule would also turn the item mark
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
