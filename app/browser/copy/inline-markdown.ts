/** What goes along with writing: the notes that were referred to, by their labels. */
export type Writing = {
  page: Document
  notes: Map<string, Element>
  /** Formulas are among the text, so a dollar that is none is escaped. */
  dollars: boolean
}

const MARKS: Record<string, string> = {
  STRONG: '**',
  B: '**',
  EM: '*',
  I: '*',
  S: '~~',
  DEL: '~~',
}

/** Stand around a formula until it is known whether a digit follows it; no text has them. */
const [OPENER, CLOSER] = ['\ufdd0', '\ufdd1']

/** Nodes within a line as Markdown with TeX; as plain text with TeX where they are not people's text. */
export function inlineMarkdown(nodes: Node[], inText: boolean, writing: Writing): string {
  return withDelimiters(written(nodes, inText, writing)).replace(/\\\n\s+/g, '\\\n')
}

const written = (nodes: Node[], inText: boolean, writing: Writing): string =>
  nodes.map((node) => one(node, inText, writing)).join('')

/** A dollar before a digit closes no formula, and one within it would. */
const withDelimiters = (text: string): string =>
  text.replace(/\ufdd0([^\ufdd1]*)\ufdd1(?=(\d)?)/g, (_, tex: string, digit?: string) =>
    digit !== undefined || /(?<!\\)\$/.test(tex) ? `\\(${tex}\\)` : `$${tex}$`,
  )

function one(node: Node, inText: boolean, writing: Writing): string {
  if (node.nodeType === Node.TEXT_NODE) return text(node.textContent ?? '', inText, writing)
  if (!(node instanceof Element)) return ''
  const formula = formulaOf(node)
  if (formula !== null) return formula
  const within = inText || node.matches('[data-body]')
  const children = () => written([...node.childNodes], within, writing)
  return within ? marked(node, children, writing) : node.nodeName === 'BR' ? '\n' : children()
}

function text(content: string, inText: boolean, { dollars }: Writing): string {
  const line = content.replace(/[ \t]+/g, ' ').replace(/ ?\n ?/g, inText ? '\n' : ' ')
  return inText && dollars ? line.replaceAll('$', '\\$') : line
}

/** The TeX of a formula, or the source of one that could not be set. */
function formulaOf(element: Element): string | null {
  if (element.matches('.tex-error'))
    return `${OPENER}${element.querySelector('code')?.textContent ?? ''}${CLOSER}`
  if (!element.matches('.katex, .katex-display')) return null
  const tex = element.querySelector('annotation')?.textContent?.trim() ?? ''
  const display = element.matches('.katex-display') || element.closest('.katex-display') !== null
  return display ? `$$${tex}$$` : `${OPENER}${tex}${CLOSER}`
}

function marked(element: Element, children: () => string, writing: Writing): string {
  const { nodeName } = element
  const mark = MARKS[nodeName]
  if (mark) return around(children(), mark)
  if (nodeName === 'BR') return '\\\n'
  if (nodeName === 'CODE') return code(element.textContent ?? '')
  if (nodeName === 'INPUT') return ''
  if (nodeName === 'IMG')
    return `![${element.getAttribute('alt') ?? ''}](${element.getAttribute('src') ?? ''})`
  if (element.matches('.footnote-ref')) return footnote(element, writing)
  if (element.matches('a.note-ref')) return sidenote(element, writing)
  if (nodeName === 'A') return link(element, children())
  return children()
}

/** Blanks stay outside the marks, where they do not keep them from being marks. */
function around(content: string, mark: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(content) ?? []
  return inner === '' ? content : before + mark + inner + mark + after
}

function code(source: string): string {
  const runs = (source.match(/`+/g) ?? []).map((run) => run.length)
  let ticks = 1
  while (runs.includes(ticks)) ticks += 1
  const fence = '`'.repeat(ticks)
  const blank = /^`|`$|^ .* $/.test(source) ? ' ' : ''
  return fence + blank + source + blank + fence
}

function footnote(element: Element, { page, notes }: Writing): string {
  const label = element.textContent?.trim() ?? ''
  const note = noteOf(element.querySelector('a'), page)
  if (note && !notes.has(label)) notes.set(label, note)
  return note ? `[^${label}]` : ''
}

function sidenote(element: Element, writing: Writing): string {
  const note = noteOf(element, writing.page)
  if (!note) return ''
  writing.notes.set(`>${element.textContent ?? ''}`, note)
  const copy = note.cloneNode(true) as Element
  copy.querySelector('.note-ref')?.remove()
  return ` [> ${written([...copy.childNodes], true, writing).trim()} <]`
}

const noteOf = (link: Element | null, page: Document): Element | null =>
  page.getElementById((link?.getAttribute('href') ?? '').replace(/^#/, ''))

/** A link as it was typed: a mention, an identifier or an address stands for itself. */
function link(element: Element, content: string): string {
  const href = element.getAttribute('href') ?? ''
  const shown = element.textContent ?? ''
  const isBare =
    element.matches('.mention, .rec, [data-mention]') ||
    /^(?:doi:|arxiv:)/i.test(shown) ||
    [shown, `http://${shown}`, `https://${shown}`, `mailto:${shown}`].some((bare) =>
      sameAddress(bare, href),
    )
  if (isBare || href === '' || href.startsWith('#')) return content
  return `[${content}](${/[\s()<>]/.test(href) ? `<${href}>` : href})`
}

function sameAddress(one: string, other: string): boolean {
  if (one === other) return true
  return URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href
}
