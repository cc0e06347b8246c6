import type { MarkdownIt } from 'markdown-it'
import { documentOf } from '#app/markup/document-state.ts'
import { escapeHtml } from '#app/markup/escape.ts'

const LONG = 5_000

/** Escaped text needs no second wall, and the sanitiser is slow on a hundred thousand entities. */
export function longText(md: MarkdownIt): void {
  md.renderer.rules.text = (tokens, index, _options, env) => {
    const text = escapeHtml(tokens[index]?.content ?? '')
    return text.length > LONG ? documentOf(env).slots.put(text) : text
  }
}
