import { arxivUrl, normaliseArxiv } from './arxiv.ts'
import { doiUrl, normaliseDoi } from './doi.ts'
import { namedWork, workOfDoi } from './hosts.ts'
import { withoutTracking } from './tracking.ts'

export type FoundReference = { scheme: 'doi' | 'arxiv' | 'url'; id: string }

export type Identity = {
  scheme: FoundReference['scheme']
  identifier: string
  key: string
  slug: string
  url: string
}

/** Raised whenever a work may come out with another identity: what is stored is then merged by a job. */
export const IDENTITY_VERSION = 2

/**
 * What identifies a cited work, so that one work has one page however it is cited: a DOI without regard
 * to case, an arXiv id without version and subject class, or an address without scheme, fragment,
 * tracking and trailing slash. An address that names a work by its form counts as what it names, and so
 * do the DOIs that are made of an arXiv id or of an id of the ACL Anthology. Null for addresses that no
 * reader could follow.
 */
export function identify(found: FoundReference): Identity | null {
  if (found.scheme === 'doi') return byDoi(found.id)
  if (found.scheme === 'arxiv') return byArxiv(found.id)
  if (!URL.canParse(found.id)) return null
  const url = new URL(found.id)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  const named = namedWork(url)
  if (named === null) return byAddress(withoutTracking(url))
  if ('doi' in named) return byDoi(named.doi)
  return 'arxiv' in named ? byArxiv(named.arxiv) : byAddress(new URL(named.url))
}

function byDoi(id: string): Identity | null {
  const doi = normaliseDoi(id)
  if (doi === null) return null
  const named = workOfDoi(doi)
  if (named?.arxiv) return byArxiv(named.arxiv)
  if (named?.url) return byAddress(new URL(named.url))
  return identity('doi', doi, doiUrl(doi))
}

function byArxiv(id: string): Identity | null {
  const bare = normaliseArxiv(id)
  return bare === null ? null : identity('arxiv', bare, arxivUrl(bare))
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
