import { Parser } from 'htmlparser2'

const TAGS = new Set(
  (
    'p h3 h4 h5 h6 ul ol li blockquote hr code pre em strong s br sup small span section figure ' +
    'figcaption table thead tbody tr th td a img input ' +
    'math semantics annotation mrow mi mo mn ms mtext mspace mfrac msup msub msubsup msqrt mroot ' +
    'mtable mtr mtd mover munder munderover mstyle mpadded mphantom menclose mglyph mlabeledtr ' +
    'svg path line'
  ).split(' '),
)
const IDS = /^user-content-/
const HREF = /^(?:https?:|mailto:)|^(?![a-z][a-z0-9+.-]*:|[\\/]{2})/i

/** Everything in rendered HTML that must not be there. */
export function faultsOf(html: string): string[] {
  const faults: string[] = []
  let links = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!TAGS.has(name)) faults.push(`<${name}>`)
        if (name === 'a' && ++links > 1) faults.push('a link in a link')
        for (const [key, value] of Object.entries(attributes))
          faults.push(...faultOf(name, key, value))
      },
      onclosetag(name) {
        if (name === 'a') links--
      },
    },
    { lowerCaseAttributeNames: true },
  )
  parser.end(html)
  return faults
}

function faultOf(tag: string, name: string, value: string): string[] {
  const fault = [`${tag} ${name}="${value}"`]
  if (name.startsWith('on') || name === 'srcdoc' || name === 'formaction') return fault
  if (name === 'href' && (tag !== 'a' || !HREF.test(value.trim()))) return fault
  if (name === 'src' && !/^\/uploads\/[0-9a-f]{64}/.test(value)) return fault
  if (name === 'id' && !IDS.test(value)) return fault
  if (
    name === 'style' &&
    /url\(|expression|position\s*:\s*(?:fixed|absolute)|@import/i.test(value)
  ) {
    return fault
  }
  return []
}
