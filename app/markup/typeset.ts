import type { MarkdownIt, RendererRule, Token } from 'markdown-it'
import { type DocumentState, documentOf } from '#app/markup/document-state.ts'
import { preparedOf } from '#app/markup/latex/numbering.ts'
import { formulaOf } from '#app/markup/plain-text.ts'

/** Sets every formula once, in the order of the text, so that `\gdef` holds from where it stands. */
export function typeset(md: MarkdownIt): void {
  md.core.ruler.push('typeset', (state) => setAll(state.tokens, documentOf(state.env)))
  md.renderer.rules.math = slotFor
  md.renderer.rules.latex_definition = slotFor
  md.renderer.rules.math_block = (...given) => `${slotFor(...given)}\n`
}

function setAll(tokens: Token[], document: DocumentState): void {
  for (const token of tokens) {
    if (token.type === 'math' || token.type === 'math_block') setOne(token, document)
    if (token.type === 'latex_definition') define(token, document)
    if (token.children && token.type !== 'image') setAll(token.children, document)
  }
}

function setOne(token: Token, document: DocumentState): void {
  const display = token.meta?.display === true && document.options.mode === 'document'
  const source = token.content.trim()
  const prepared = preparedOf(token)
  const tex = (display ? prepared?.tex : prepared?.flat) ?? source
  const id = token.meta?.id ? `${document.idPrefix}${token.meta.id}` : undefined
  document.tex.push(source)
  token.meta = { ...token.meta, formula: document.typesetter.set({ source, tex, display, id }) }
}

function define(token: Token, document: DocumentState): void {
  token.meta = { formula: document.typesetter.define(token.content.trim()) }
}

const slotFor: RendererRule = (tokens, index, _options, env) => {
  const token = tokens[index]
  return documentOf(env).slots.put((token && formulaOf(token)?.html) ?? '')
}
