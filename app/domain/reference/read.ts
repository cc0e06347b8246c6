import { type FoundReference, type Identity, identify } from './identify.ts'

const DOI = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i
const ARXIV = /^(?:arxiv:\s*)?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[a-z]{2})?\/\d{7}(?:v\d+)?)$/i

/**
 * A cited work as people type it into a field of its own: a DOI or arXiv id with or without its
 * prefix, or an address that begins with http. Null for anything else.
 */
export function readReference(typed: string): { found: FoundReference; identity: Identity } | null {
  const found = foundIn(typed.trim())
  const identity = found && identify(found)
  return found && identity ? { found, identity } : null
}

function foundIn(text: string): FoundReference | null {
  const doi = DOI.exec(text)?.[1]
  if (doi) return { scheme: 'doi', id: doi }
  const arxiv = ARXIV.exec(text)?.[1]
  if (arxiv) return { scheme: 'arxiv', id: arxiv }
  return /^https?:\/\//i.test(text) ? { scheme: 'url', id: text } : null
}

/** How a work is typed so that it is read again. */
export const writeReference = ({ scheme, identifier, url }: Omit<Identity, 'key' | 'slug'>) =>
  scheme === 'url' ? url : `${scheme === 'doi' ? 'doi' : 'arXiv'}:${identifier}`
