/**
 * What is selected, with what gives it its form. `inText` where all of it is people's text, `inLine`
 * where it lies within one paragraph or title, `inCode` where it lies within code.
 */
export type SelectedContent = {
  fragment: DocumentFragment
  inText: boolean
  inLine: boolean
  inCode: boolean
}

const LINE = 'p, h1, h2, h3, h4, h5, h6, td, th, dt, figcaption, small.note, bdi[data-body]'

const FORMULA = '.katex-display, .katex, .tex-error'
/** What is lost where a selection begins below it: the list of its items, the table of its rows. */
const FORMS: Record<string, string> = {
  LI: 'UL,OL',
  TR: 'TABLE,THEAD,TBODY',
  TD: 'TR',
  TH: 'TR',
}

/** A copy of the content of a range. A formula that the range cuts is there as a whole. */
export function selectedContent(selected: Range): SelectedContent {
  const range = wholeFormulas(selected)
  const around = elementOf(range.commonAncestorContainer)
  const fragment = range.cloneContents()
  const inText = around.closest('[data-body]') !== null
  const inCode = around.closest('pre, code') !== null
  complete(fragment, range)
  const inLine = inText && around.closest(LINE) !== null
  const formed = inText && !inCode ? inForm(fragment, around) : fragment
  return { fragment: formed, inText, inLine, inCode }
}

const elementOf = (node: Node): Element =>
  node instanceof Element ? node : (node.parentElement ?? document.body)

function wholeFormulas(selected: Range): Range {
  const range = selected.cloneRange()
  const first = outermost(range.startContainer)
  const last = outermost(range.endContainer)
  if (first) range.setStartBefore(first)
  if (last) range.setEndAfter(last)
  return range
}

function outermost(node: Node): Element | null {
  const inner = elementOf(node).closest(FORMULA)
  return inner?.parentElement?.closest(FORMULA) ?? inner
}

/** Tells the copies at the start of a selection what stands before them: items, cells, heads. */
function complete(fragment: DocumentFragment, range: Range): void {
  let copy: Node | null = fragment.firstChild
  for (const [element, inner] of startChain(range)) {
    if (!(copy instanceof Element)) return
    if (element.matches('ol')) copy.setAttribute('start', String(numberOf(element, inner)))
    if (element.matches('tr')) copy.setAttribute('data-before', String(placeOf(inner)))
    if (element.matches('table')) withHead(copy, element)
    copy = copy.firstChild
  }
}

/** The ancestors of the start below what is common, from the outside, each with the next one. */
function startChain(range: Range): [Element, Node | null][] {
  const chain: Node[] = []
  for (
    let node: Node | null = range.startContainer;
    node && node !== range.commonAncestorContainer;
    node = node.parentNode
  )
    chain.unshift(node)
  return chain.flatMap((node, place) =>
    node instanceof Element ? [[node, chain[place + 1] ?? null] as [Element, Node | null]] : [],
  )
}

const placeOf = (node: Node | null): number =>
  node instanceof Element ? [...(node.parentElement?.children ?? [])].indexOf(node) : 0

const numberOf = (list: Element, item: Node | null): number =>
  Number(list.getAttribute('start') ?? 1) + Math.max(0, placeOf(item))

function withHead(copy: Element, table: Element): void {
  const head = table.querySelector('thead')
  if (head && !copy.querySelector('thead')) copy.prepend(head.cloneNode(true))
}

/** Items without their list, and rows without their table, are put into one of that kind. */
function inForm(fragment: DocumentFragment, around: Element): DocumentFragment {
  const isForm = around.matches('ul, ol, tr, thead, tbody, table, blockquote')
  if (!isForm) return fragment
  const first = [...fragment.childNodes].find((node) => node instanceof Element)
  const known = first
    ? (FORMS[first.nodeName]?.split(',').includes(around.nodeName) ?? false)
    : false
  if (!known && !around.matches('table, tbody, thead, blockquote')) return fragment
  const wrapped = document.createDocumentFragment()
  const shell = around.cloneNode(false) as Element
  shell.append(fragment)
  if (around.matches('ol') && first) shell.setAttribute('start', String(numberAt(around)))
  wrapped.append(shell)
  const outer = around.matches('tr, thead, tbody') ? around.parentElement : null
  if (outer) return inForm(wrapped, outer)
  if (around.matches('table')) withHead(shell, around)
  return wrapped
}

function numberAt(list: Element): number {
  const anchor = document.getSelection()?.getRangeAt(0).startContainer
  const item = [...list.children].find((child) => anchor && child.contains(anchor))
  return numberOf(list, item ?? null)
}
