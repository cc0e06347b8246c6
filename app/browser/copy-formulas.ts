import { plainHtml } from './copy/plain-html.ts'
import { selectedContent } from './copy/selected-content.ts'
import { markdownOf } from './copy/to-markdown.ts'

const PEOPLES_TEXT = '[data-body], .katex'

/** Copying from people's text gives what its author would type: formulas in dollars, links, lists. */
export function copyFormulas(page: Document): void {
  page.addEventListener('copy', (event) => {
    const selection = page.getSelection()
    if (
      !event.clipboardData ||
      !selection ||
      isTyped(event.target) ||
      !touchesText(page, selection)
    )
      return
    const content = selectedContent(selection.getRangeAt(0))
    event.clipboardData.setData('text/plain', markdownOf(content, page))
    event.clipboardData.setData('text/html', plainHtml(content.fragment, page.baseURI))
    event.preventDefault()
  })
}

const isTyped = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null

function touchesText(page: Document, selection: Selection): boolean {
  if (selection.isCollapsed || selection.rangeCount === 0) return false
  const range = selection.getRangeAt(0)
  const around = range.commonAncestorContainer
  const element = around instanceof Element ? around : around.parentElement
  if (!element || element.closest(PEOPLES_TEXT)) return element !== null
  return [
    ...(element === page.documentElement ? page.body : element).querySelectorAll(PEOPLES_TEXT),
  ].some((text) => range.intersectsNode(text))
}
