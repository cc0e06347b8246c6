const KEPT = new Set([
  'href',
  'src',
  'alt',
  'start',
  'colspan',
  'rowspan',
  'dir',
  'display',
  'xmlns',
])
const ADDRESSES = ['href', 'src']

/** The content as HTML for other programs: formulas once, as MathML, and nothing of this site's look. */
export function plainHtml(fragment: DocumentFragment, base: string): string {
  const copy = fragment.cloneNode(true) as DocumentFragment
  for (const hidden of copy.querySelectorAll('script, style, template, svg, input, button'))
    hidden.remove()
  for (const formula of copy.querySelectorAll('.katex')) {
    formula.querySelector('annotation')?.remove()
    const math = formula.querySelector('math')
    if (math) formula.replaceWith(math)
  }
  for (const element of copy.querySelectorAll('*')) {
    for (const { name } of [...element.attributes])
      if (!KEPT.has(name)) element.removeAttribute(name)
    for (const name of ADDRESSES) {
      const address = element.getAttribute(name)
      if (address !== null && URL.canParse(address, base))
        element.setAttribute(name, new URL(address, base).href)
    }
  }
  const holder = document.createElement('div')
  holder.append(copy)
  return holder.innerHTML
}
