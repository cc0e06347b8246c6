import type { OutsideReference } from '#app/markup/render-types.ts'

const DOI_HOSTS = new Set(['doi.org', 'dx.doi.org', 'www.doi.org'])
const ARXIV_HOSTS = new Set(['arxiv.org', 'www.arxiv.org'])
const ARXIV_PATH =
  /^\/(?:abs|pdf|html)\/((?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7}))(?:v\d+)?(?:\.pdf)?\/?$/i
const LONGEST = 2_000

/** The work an outside link points to: a DOI in lower case, an arXiv id without version, else the URL. */
export function outsideReference(href: string): OutsideReference | null {
  if (href.length > LONGEST || !URL.canParse(href)) return null
  const url = new URL(href)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  const doi = decoded(url.pathname.slice(1))
  if (DOI_HOSTS.has(url.hostname) && /^10\.\d{4,9}\/\S+$/.test(doi)) {
    return { scheme: 'doi', id: doi.toLowerCase() }
  }
  const arxiv = ARXIV_HOSTS.has(url.hostname) ? ARXIV_PATH.exec(url.pathname)?.[1] : undefined
  if (arxiv !== undefined) return { scheme: 'arxiv', id: arxiv }
  url.hash = ''
  return { scheme: 'url', id: url.href }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
