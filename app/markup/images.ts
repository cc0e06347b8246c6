import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { type DocumentState, documentOf } from '#app/markup/document-state.ts'
import { plainInline } from '#app/markup/plain-text.ts'
import { uploadOf } from '#app/markup/upload-path.ts'

/** Shows uploads; an image from anywhere else becomes a link to it. */
export function images(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'images', showUploads)
  // Notes come into the text later, and the images in them with them.
  md.core.ruler.after('sidenotes', 'images_of_notes', showUploads)
}

function showUploads(state: StateCore): void {
  const document = documentOf(state.env)
  for (const [place, block] of state.tokens.entries()) {
    if (!block.children?.some((token) => token.type === 'image')) continue
    block.children = withFigures(block.children, state, document)
    makeFigure(state, place, document)
  }
}

function withFigures(children: Token[], state: StateCore, document: DocumentState): Token[] {
  let links = 0
  return children.flatMap((token) => {
    if (token.type === 'link_open') links++
    if (token.type === 'link_close') links--
    if (token.type !== 'image') return [token]
    const src = String(token.attrGet('src') ?? '')
    const alt = textToken(state, plainInline(token.children ?? []))
    const upload = uploadOf(src, document.options.siteOrigin)
    if (upload === null) return instead(state, src, alt, links > 0)
    document.attachments.add(upload.hash)
    token.attrSet('src', upload.path)
    token.attrSet('loading', 'lazy')
    token.children = [alt]
    return [token]
  })
}

function instead(state: StateCore, src: string, alt: Token, inLink: boolean): Token[] {
  if (alt.content === '') alt.content = src
  if (inLink) return [alt]
  const open = new state.Token('link_open', 'a', 1)
  open.attrs = [['href', src]]
  return [open, alt, new state.Token('link_close', 'a', -1)]
}

function makeFigure(state: StateCore, place: number, document: DocumentState): void {
  const [before, block, after] = state.tokens.slice(place - 1, place + 2)
  const [image, ...others] = block?.children ?? []
  const caption = image?.type === 'image' && others.length === 0 ? image.attrGet('title') : null
  if (before?.type !== 'paragraph_open' || !block || !image || !after || !caption) return
  before.tag = after.tag = 'figure'
  before.hidden = after.hidden = false
  image.attrs = image.attrs?.filter(([name]) => name !== 'title') ?? []
  const text: Token[] = []
  document.noteDepth++
  state.md.inline.parse(String(caption), state.md, state.env, text)
  document.noteDepth--
  const open = new state.Token('figcaption_open', 'figcaption', 1)
  const shown = withFigures(text, state, document)
  block.children = [image, open, ...shown, new state.Token('figcaption_close', 'figcaption', -1)]
  block.content = String(caption)
}

function textToken(state: StateCore, content: string): Token {
  const token = new state.Token('text', '', 0)
  token.content = content
  return token
}
