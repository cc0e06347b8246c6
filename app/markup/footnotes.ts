import type { MarkdownIt, Token } from 'markdown-it'
import footnote from 'markdown-it-footnote'
import { documentOf } from '#app/markup/document-state.ts'
import { escapeHtml } from '#app/markup/escape.ts'
import { guardRule } from '#app/markup/guarded-rule.ts'
import { countNote } from '#app/markup/work-limits.ts'
import { markupWords as words } from '#messages/markup.ts'

/** Footnotes with ids of our own; none inside a link, an inline note or another inline note. */
export function footnotes(md: MarkdownIt): void {
  md.use(footnote)
  guardRule(md.inline.ruler, 'footnote_inline', (run, state) => {
    const document = documentOf(state.env)
    if (state.linkLevel > 0 || document.noteDepth > 0) return false
    document.noteDepth++
    const matched = run()
    document.noteDepth--
    if (matched) countNote(state.env)
    return matched
  })
  guardRule(md.inline.ruler, 'footnote_ref', (run, state) => {
    if (state.linkLevel > 0 || !run()) return false
    countNote(state.env)
    return true
  })
  Object.assign(md.renderer.rules, rules)
}

const rules: MarkdownIt['renderer']['rules'] = {
  footnote_ref: (tokens, index, _options, env) => {
    const { number, place } = noteOf(tokens[index])
    const prefix = documentOf(env).idPrefix
    return `<sup class="footnote-ref"><a href="#${prefix}fn-${number}" id="${prefix}fnref-${number}${place}">${number}</a></sup>`
  },
  footnote_block_open: () =>
    `<section class="footnotes" aria-label="${escapeHtml(words.footnotes)}"><ol>\n`,
  footnote_block_close: () => '</ol></section>\n',
  footnote_open: (tokens, index, _options, env) =>
    `<li dir="auto" id="${documentOf(env).idPrefix}fn-${noteOf(tokens[index]).number}">`,
  footnote_close: () => '</li>\n',
  footnote_anchor: (tokens, index, _options, env) => {
    const { number, place } = noteOf(tokens[index])
    const { idPrefix } = documentOf(env)
    return ` <a href="#${idPrefix}fnref-${number}${place}" class="footnote-back" aria-label="${escapeHtml(words.backToText)}">\u21a9\ufe0e</a>`
  },
}

function noteOf(token: Token | undefined): { number: number; place: string } {
  const subId = Number(token?.meta?.subId ?? 0)
  return { number: Number(token?.meta?.id ?? 0) + 1, place: subId > 0 ? `-${subId + 1}` : '' }
}
