import { Parser } from 'htmlparser2'

type Frame = { name: string; attributes: Record<string, string>; text: string; image?: Image }
type Image = { src: string; alt: string }

const KNOWN = new Set(
  'a b blockquote br div em figcaption figure i img p span strong sub sup'.split(' '),
)
const VOID = new Set(['br', 'img'])
const AROUND: Record<string, string> = { b: '**', strong: '**', i: '*', em: '*' }

/**
 * Markdown that contains a few HTML elements as Markdown without them: figures with a caption,
 * links, emphasis, quotations. Everything else, unknown tags included, stays as it is written.
 */
export function htmlToMarkdown(source: string): string {
  const root: Frame = { name: '', attributes: {}, text: '' }
  const open = [root]
  const top = () => open.at(-1) ?? root
  const close = () => {
    const frame = open.length > 1 ? open.pop() : undefined
    if (frame) end(frame, top(), insideSidenote(open))
  }
  let done = 0
  const raw = () => {
    top().text += source.slice(parser.startIndex, parser.endIndex + 1)
    done = parser.endIndex + 1
  }
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        done = parser.endIndex + 1
        if (!KNOWN.has(name)) raw()
        else if (VOID.has(name)) insert(name, attributes, open)
        else open.push({ name, attributes, text: '' })
      },
      onclosetag: (name, implied) => {
        if (!implied) done = parser.endIndex + 1
        if (KNOWN.has(name) && !VOID.has(name)) close()
        else if (!implied && !KNOWN.has(name)) raw()
      },
      ontext: raw,
      oncomment: raw,
      onprocessinginstruction: raw,
    },
    { decodeEntities: true },
  )
  parser.end(source)
  // What looks like a tag that never ends ("a <b and so on") is not reported.
  top().text += source.slice(done)
  while (open.length > 1) close()
  return root.text
}

function insert(name: string, attributes: Record<string, string>, open: Frame[]): void {
  const frame = open.at(-1)
  if (frame === undefined) return
  const figure = open.find(isFigure)
  const image = { src: attributes.src ?? '', alt: attributes.alt ?? '' }
  if (name === 'br') frame.text += '\n'
  else if (figure) figure.image = image
  else frame.text += written(image, '')
}

function end(frame: Frame, into: Frame, inSidenote: boolean): void {
  const text = frame.text.trim()
  const mark = AROUND[frame.name]
  if (frame.name === 'a') into.text += `[${text}](${frame.attributes.href ?? ''})`
  else if (mark !== undefined) into.text += text && mark + text + mark
  else if (frame.name === 'blockquote') into.text += quotation(text, inSidenote)
  else if (frame.image) into.text += `\n\n${written(frame.image, text)}\n\n`
  else if (frame.name === 'div' || frame.name === 'p') into.text += `\n\n${text}\n\n`
  else into.text += frame.text
}

// A block cannot stand inside a note, so there a quotation gets quotation marks.
function quotation(text: string, inSidenote: boolean): string {
  return inSidenote ? `"${text}"` : `\n\n${text.replace(/^/gm, '> ')}\n\n`
}

function insideSidenote(open: Frame[]): boolean {
  const before = open.map((frame) => frame.text).join('')
  return before.lastIndexOf('[>') > before.lastIndexOf('<]')
}

function isFigure({ name, attributes }: Frame): boolean {
  return name === 'figure' || (name === 'div' && /\bfigure\b/.test(attributes.class ?? ''))
}

function written({ src, alt }: Image, caption: string): string {
  const title = caption.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')
  return `![${alt.replace(/[[\]\\]/g, '\\$&')}](${src}${title && ` "${title}"`})`
}
