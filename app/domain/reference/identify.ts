export type FoundReference = { scheme: 'doi' | 'arxiv' | 'url'; id: string }

export type Identity = {
  scheme: FoundReference['scheme']
  identifier: string
  key: string
  slug: string
  url: string
}

/**
 * What identifies a cited work: a DOI without regard to case, an arXiv id without its version, or
 * an address without scheme, fragment and trailing slash. Links to doi.org and arxiv.org count as
 * the identifiers they hold, and the DOIs that arXiv gives its own papers as their arXiv ids, so that
 * one work has one page however it is cited. Null for addresses that no reader could follow.
 */
export function identify(found: FoundReference): Identity | null {
  if (found.scheme === 'doi') return byDoi(found.id)
  if (found.scheme === 'arxiv') return byArxiv(found.id)
  if (!URL.canParse(found.id)) return null
  const url = new URL(found.id)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  const path = decodeURIComponentSafely(url.pathname)
  if (/^(dx\.|www\.)?doi\.org$/.test(url.hostname)) return byDoi(path.slice(1))
  const arxiv = /^\/(?:abs|pdf|html)\/(.+?)(?:\.pdf)?\/?$/.exec(path)?.[1]
  const onArxiv = /^(www\.|export\.)?arxiv\.org$/.test(url.hostname)
  return (onArxiv && arxiv && byArxiv(arxiv)) || byAddress(url)
}

function byDoi(id: string): Identity | null {
  const doi = id.trim().toLowerCase()
  if (!/^10\.\d{4,9}\/\S+$/.test(doi)) return null
  const arxiv = /^10\.48550\/arxiv\.(.+)$/.exec(doi)?.[1]
  const own = arxiv && byArxiv(arxiv)
  if (own) return own
  return identity('doi', doi, `https://doi.org/${encodeURI(doi)}`)
}

function byArxiv(id: string): Identity | null {
  const bare = id.trim().toLowerCase().replace(/v\d+$/, '')
  if (!/^(\d{4}\.\d{4,5}|[a-z-]+(\.[a-z]{2})?\/\d{7})$/.test(bare)) return null
  return identity('arxiv', bare, `https://arxiv.org/abs/${bare}`)
}

function byAddress(url: URL): Identity {
  const bare = `${url.host}${url.pathname.replace(/\/+$/, '')}${url.search}`
  return identity('url', bare, `${url.protocol}//${bare}`)
}

function identity(scheme: Identity['scheme'], identifier: string, url: string): Identity {
  const key = `${scheme}:${identifier}`
  return { scheme, identifier, key, slug: slugged(key), url }
}

/** Readable, and told apart by a short digest where letters were lost. */
function slugged(key: string): string {
  const readable = key
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
  return readable === key.replace(/[:/]/g, '-') ? readable : `${readable}-${digest(key)}`
}

/** FNV-1a, 32 bits: a name, not a security measure. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
