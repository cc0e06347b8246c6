import { ARXIV_ID } from './arxiv.ts'
import { doiAtStart } from './doi.ts'
import { namedWork } from './hosts.ts'
import { type FoundReference, type Identity, identify } from './identify.ts'

const OPENED = /^[([<{"'“「（【]+/
const PREFIXED_DOI = /^(?:(?:doi|digital object identifier)\s*[:：=]?\s*)?(?=10\.)/i
const DOI_HOST = /^(?:(?:dx|www)\.)?doi\.org\/(?=10\.)/i
const ARXIV = new RegExp(
  String.raw`^(?:arxiv(?:\.org\/abs\/|\s*[:：=]?\s*))?(${ARXIV_ID})(?:\.pdf)?\s*(?:\[[a-z.\s-]+\])?$`,
  'i',
)
const CLOSED = /[)\]>}"'”」）】.,;。，；]+$/

/**
 * A cited work as people type or paste it into a field of its own: a DOI or arXiv id with or without its
 * prefix, in brackets or with a full stop, or an address that begins with http. Null for anything else.
 */
export function readReference(typed: string): { found: FoundReference; identity: Identity } | null {
  const found = foundIn(typed.trim())
  const identity = found && identify(found)
  return found && identity ? { found, identity } : null
}

function foundIn(typed: string): FoundReference | null {
  if (/^https?:\/\//i.test(typed)) return { scheme: 'url', id: typed }
  const text = typed.replace(OPENED, '')
  if (text !== typed && /^https?:\/\//i.test(text))
    return { scheme: 'url', id: text.replace(CLOSED, '') }
  const work = workAt(text.replace(CLOSED, ''))
  if (work) return { scheme: 'url', id: work }
  const bare = text.replace(/\[([a-z.\s-]+)\][)\].,;]*$/i, '').trim()
  const arxiv = ARXIV.exec(bare.replace(CLOSED, ''))?.[1]
  if (arxiv) return { scheme: 'arxiv', id: arxiv }
  const rest = text.replace(DOI_HOST, '').replace(PREFIXED_DOI, '')
  const doi = doiAtStart(rest)
  const after = rest.slice(doi.length).replace(CLOSED, '')
  return doi && after === '' ? { scheme: 'doi', id: doi } : null
}

/** An address without its scheme, of a host whose addresses name works: `arxiv.org/pdf/2001.08361v3`. */
export function workAt(typed: string): string | null {
  if (!/^(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S+$/i.test(typed)) return null
  const address = `https://${typed}`
  return URL.canParse(address) && namedWork(new URL(address)) ? address : null
}

/** How a work is typed so that it is read again. */
export const writeReference = ({ scheme, identifier, url }: Omit<Identity, 'key' | 'slug'>) =>
  scheme === 'url' ? url : `${scheme === 'doi' ? 'doi' : 'arXiv'}:${identifier}`
