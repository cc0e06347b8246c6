import { markupWords } from '#messages/markup.ts'

/** What is wider than its place scrolls by itself; these can be. */
const MAY_SCROLL = '[data-body] :is(pre, table), .katex.wide, .scroll'
const MINE = 'data-scrolls'

/** Lets the keyboard reach what scrolls sideways, and says that it does; only while it does. */
export function markScrollable(page: Document): void {
  let waits = false
  const look = () => {
    waits = false
    for (const block of page.querySelectorAll<HTMLElement>(MAY_SCROLL)) tell(block)
  }
  const soon = () => {
    if (waits) return
    waits = true
    requestAnimationFrame(look)
  }
  new MutationObserver(soon).observe(page.body, { childList: true, subtree: true })
  page.defaultView?.addEventListener('resize', soon)
  page.fonts.addEventListener('loadingdone', soon)
  soon()
}

function tell(block: HTMLElement): void {
  const scrolls = block.scrollWidth > block.clientWidth + 1
  const given = block.getAttribute(MINE)
  if (!scrolls && given !== null)
    for (const name of [...given.split(' '), MINE]) block.removeAttribute(name)
  if (!scrolls || given !== null) return
  const role = block.matches('table, section') ? {} : { role: 'group' }
  const wanted = { tabindex: '0', ...role, 'aria-label': markupWords.scrolls }
  const lacking = Object.entries(wanted).filter(([name]) => !block.hasAttribute(name))
  for (const [name, value] of lacking) block.setAttribute(name, value)
  if (lacking.length > 0) block.setAttribute(MINE, lacking.map(([name]) => name).join(' '))
}
