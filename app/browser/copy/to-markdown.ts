import { inlineMarkdown, type Writing } from './inline-markdown.ts'
import type { SelectedContent } from './selected-content.ts'
import { tableMarkdown } from './table-markdown.ts'

const HIDDEN = '.visually-hidden, [hidden], script, style, template, svg, .footnote-back'
const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DETAILS|DIV|DL|DT|FIGURE|FIGCAPTION|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|THEAD|TR|UL)$/

/** Selected content as an author types it: Markdown with TeX where it is people's text. */
export function markdownOf(content: SelectedContent, page: Document): string {
  const { fragment, inText, inLine, inCode } = content
  if (inCode) return fragment.textContent ?? ''
  for (const hidden of fragment.querySelectorAll(HIDDEN)) hidden.remove()
  const writing: Writing = {
    page,
    notes: new Map(),
    dollars: fragment.querySelector('.katex') !== null,
  }
  const nodes = [...fragment.childNodes]
  const text = inLine
    ? inlineMarkdown(nodes, true, writing).trim()
    : blocks(nodes, inText, writing).join(inText ? '\n\n' : '\n')
  return [text, ...definitions(writing)].filter(Boolean).join('\n\n')
}

const isBlock = (node: Node): node is Element =>
  node instanceof Element &&
  (BLOCK.test(node.nodeName) ||
    node.matches('small.note') ||
    (node.matches('.katex-display') && node.parentElement?.closest('p, td, th, li > p') === null))

/** The blocks among nodes; what stands between them within a line is a paragraph of its own. */
function blocks(nodes: Node[], inText: boolean, writing: Writing): string[] {
  const out: string[] = []
  let line: Node[] = []
  const endLine = () => {
    out.push(inlineMarkdown(line, inText, writing).trim())
    line = []
  }
  for (const node of nodes) {
    if (!isBlock(node)) {
      line.push(node)
      continue
    }
    endLine()
    const within = inText || node.matches('[data-body]')
    out.push(within ? block(node, writing) : outside(node, writing))
  }
  endLine()
  return out.filter((text) => text !== '')
}

/** What is not people's text is told line by line. */
const outside = (element: Element, writing: Writing): string =>
  blocks([...element.childNodes], false, writing).join('\n')

const inside = (element: Element, writing: Writing): string[] =>
  blocks([...element.childNodes], true, writing)

function block(element: Element, writing: Writing): string {
  const { nodeName } = element
  if (/^H[1-6]$/.test(nodeName)) return heading(element, writing)
  if (nodeName === 'UL' || nodeName === 'OL') return list(element, writing)
  if (nodeName === 'TABLE') return tableMarkdown(element, writing)
  if (nodeName === 'PRE') return fenced(element.textContent ?? '')
  if (nodeName === 'HR') return '---'
  if (nodeName === 'BLOCKQUOTE') return prefixed(inside(element, writing).join('\n\n'), '> ', '> ')
  if (nodeName === 'FIGURE') return figure(element)
  if (element.matches('section.footnotes')) return footnotes(element, writing)
  if (element.matches('small.note')) return sidenote(element, writing)
  if (element.matches('.katex-display')) return inlineMarkdown([element], true, writing)
  return inside(element, writing).join('\n\n')
}

/** Headings of a text begin two levels below those of the page. */
function heading(element: Element, writing: Writing): string {
  const level = Math.max(1, Number(element.nodeName.slice(1)) - 2)
  const text = inlineMarkdown([...element.childNodes], true, writing)
  return `${'#'.repeat(level)} ${text.replace(/\s+/g, ' ').trim()}`
}

function list(element: Element, writing: Writing): string {
  const start = Number(element.getAttribute('start') ?? 1)
  const items = [...element.children].map((item, place) => {
    const task = item.querySelector(':scope > input, :scope > p > input')
    const box = task ? (task.hasAttribute('checked') ? '[x] ' : '[ ] ') : ''
    const marker = element.nodeName === 'OL' ? `${start + place}. ` : '- '
    const isLoose = item.querySelector(':scope > p + p') !== null
    const text = inside(item, writing).join(isLoose ? '\n\n' : '\n')
    return prefixed(box + text, marker, ' '.repeat(marker.length))
  })
  return items.join('\n')
}

const prefixed = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, place) => (place === 0 ? first : line === '' ? rest.trimEnd() : rest) + line)
    .join('\n')

function fenced(source: string): string {
  const runs = source.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)))
  return `${fence}\n${source.replace(/\n$/, '')}\n${fence}`
}

function figure(element: Element): string {
  const image = element.querySelector('img')
  const title = element.querySelector('figcaption')?.textContent ?? ''
  const source = image?.getAttribute('src') ?? ''
  const named = title ? ` "${title.replaceAll('"', '\\"')}"` : ''
  return image ? `![${image.getAttribute('alt') ?? ''}](${source}${named})` : title
}

function footnotes(element: Element, writing: Writing): string {
  for (const item of element.querySelectorAll('li'))
    writing.notes.set(/\d+$/.exec(item.id)?.[0] ?? '', item)
  return ''
}

function sidenote(element: Element, writing: Writing): string {
  const mark = element.querySelector('.note-ref')?.textContent ?? ''
  if (writing.notes.has(`>${mark}`)) return ''
  const copy = element.cloneNode(true) as Element
  copy.querySelector('.note-ref')?.remove()
  return `[> ${inlineMarkdown([...copy.childNodes], true, writing).trim()} <]`
}

function definitions(writing: Writing): string[] {
  return [...writing.notes].flatMap(([label, note]) => {
    if (label.startsWith('>')) return []
    const copy = note.cloneNode(true) as Element
    for (const back of copy.querySelectorAll('.footnote-back')) back.remove()
    return [prefixed(inside(copy, writing).join('\n\n'), `[^${label}]: `, '    ')]
  })
}
