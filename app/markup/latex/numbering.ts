import type { MarkdownIt, Token } from 'markdown-it'
import { type DocumentState, documentOf } from '#app/markup/document-state.ts'
import { type Prepared, prepare } from '#app/markup/latex/prepare.ts'
import { withReferences } from '#app/markup/latex/references.ts'

/** Numbers the formulas of a text in its order; then what refers to them can be told. */
export function numbering(md: MarkdownIt): void {
  md.core.ruler.before('typeset', 'numbering', (state) => {
    const document = documentOf(state.env)
    number(state.tokens, document)
    refer(state.tokens, document)
  })
}

/** What `numbering` made of a formula. */
export function preparedOf(token: Token): Prepared | null {
  const prepared = token.meta?.prepared
  return isPrepared(prepared) ? prepared : null
}

function isPrepared(value: unknown): value is Prepared {
  return typeof value === 'object' && value !== null && 'tex' in value && 'flat' in value
}

function number(tokens: Token[], document: DocumentState): void {
  for (const token of tokens) {
    if (token.type === 'subequations_open') beginParts(token, document)
    if (token.type === 'subequations_close') document.latex.endParts()
    if (token.type === 'math' || token.type === 'math_block') prepareOne(token, document)
    if (token.children && token.type !== 'image') number(token.children, document)
  }
}

function beginParts(token: Token, { latex }: DocumentState): void {
  const shared = latex.beginParts()
  const name = String(token.meta?.label ?? '')
  if (name)
    latex.label(name, { number: shared, kind: 'equation', id: latex.partsId(`eq-${slug(name)}`) })
}

function prepareOne(token: Token, { latex }: DocumentState): void {
  const prepared = prepare(token.content.trim(), { next: () => latex.next('equation') })
  const [first] = prepared.labels
  const id = latex.takePartsId() ?? (first && `eq-${slug(first.name)}`)
  for (const { name, number } of prepared.labels) {
    latex.label(name, { number, kind: 'equation', id: id ?? '' })
  }
  token.meta = {
    ...token.meta,
    prepared,
    ...(prepared.mustDisplay && { display: true }),
    ...(id && { id }),
  }
}

const slug = (name: string) => name.replace(/[^\p{L}\p{N}]+/gu, '-')

/** References inside formulas become words; this needs all labels of the text. */
function refer(tokens: Token[], document: DocumentState): void {
  for (const token of tokens) {
    const prepared = preparedOf(token)
    if (prepared?.tex.includes('ref')) {
      const { tex, flat } = prepared
      token.meta = {
        ...token.meta,
        prepared: {
          ...prepared,
          tex: withReferences(tex, document, false),
          flat: withReferences(flat, document, true),
        },
      }
    }
    if (token.children && token.type !== 'image') refer(token.children, document)
  }
}
