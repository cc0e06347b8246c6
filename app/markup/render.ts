import type { Token } from 'markdown-it'
import { MAX_BODY } from '#app/domain/text/limits.ts'
import { excerptOf } from '#app/markup/cut-text.ts'
import { type DocumentState, envOf, newDocumentState } from '#app/markup/document-state.ts'
import { withBorders } from '#app/markup/latex/border-macros.ts'
import { MAX_BARE_LINKS, MAX_HTML } from '#app/markup/limits.ts'
import { parsers } from '#app/markup/parser.ts'
import { plainText } from '#app/markup/plain-text.ts'
import type { Mentions, RenderOptions, RenderResult } from '#app/markup/render-types.ts'
import { sanitise } from '#app/markup/sanitise.ts'
import { sourceText } from '#app/markup/source-text.ts'
import { hidePipes, restorePipes } from '#app/markup/table-pipes.ts'
import { TextTooComplex } from '#app/markup/work-limits.ts'

/** Markdown with TeX as safe HTML. Never throws; what exceeds a limit is shown as its source. */
export function renderDocument(source: string, options: RenderOptions): RenderResult {
  if (source.length > MAX_BODY) return sourceText(source, options.mode)
  try {
    const result = render(source, options)
    return result.html.length > MAX_HTML ? sourceText(source, options.mode) : result
  } catch (error) {
    // A RangeError is a stack that nesting has used up.
    if (error instanceof TextTooComplex || error instanceof RangeError) {
      return sourceText(source, options.mode)
    }
    throw error
  }
}

function render(source: string, options: RenderOptions): RenderResult {
  const document = newDocumentState(options)
  if (source.split(/:\/\/|@|www\./i).length > MAX_BARE_LINKS) document.linkify = false
  const env = envOf(document)
  const md = parsers[options.mode]
  const tokens = parse(source, options, env)
  const html = document.slots.fill(sanitise(md.renderer.render(tokens, md.options, env)))
  const result: RenderResult = {
    html: restorePipes(html),
    plain: restorePipes(plainText(tokens)),
    tex: document.tex,
    texErrors: document.typesetter.errors,
    mentions: mentionsOf(document),
  }
  if (document.typesetter.exhausted) result.truncated = true
  if (options.excerpt !== undefined) {
    const { html, plain } = excerptOf(tokens, options.excerpt, document)
    result.excerpt = { html: restorePipes(html), plain: restorePipes(plain) }
  }
  return result
}

function parse(source: string, options: RenderOptions, env: ReturnType<typeof envOf>): Token[] {
  const md = parsers[options.mode]
  if (options.mode === 'document') return md.parse(hidePipes(withBorders(source)), env)
  return md.parseInline(source.replace(/\s+/g, ' ').trim(), env)
}

function mentionsOf(document: DocumentState): Mentions {
  return {
    handles: [...document.handles],
    records: [...document.records],
    references: [...document.references.values()],
    attachments: [...document.attachments],
  }
}
