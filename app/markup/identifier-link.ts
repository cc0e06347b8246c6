import type { MarkdownIt, StateInline } from 'markdown-it'
import { ARXIV_ID } from '#app/domain/reference/arxiv.ts'
import { doiAtStart, doiUrl, percentDecoded } from '#app/domain/reference/doi.ts'
import { workAt } from '#app/domain/reference/read.ts'
import { documentOf } from '#app/markup/document-state.ts'
import { MAX_TEXT_LINKS } from '#app/markup/limits.ts'
import type { TextRule } from '#app/markup/text-links.ts'

const BEFORE = String.raw`(?<![\p{sc=Latin}\p{N}_/.@-])`
const PREFIX = new RegExp(`${BEFORE}(?:doi|arxiv)$`, 'iu')
const BLANK = /^[ \u00a0\t]{0,2}/
const ARXIV = new RegExp(String.raw`^${ARXIV_ID}(?![\p{sc=Latin}\p{N}])`, 'iu')
const LONGEST = 320

type Identifier = { text: string; href: string }

/**
 * `doi:10.1000/182` links to the resolver, `arXiv:2001.08361v2` and `arXiv:hep-th/9901001` to the
 * abstract. It is read before emphasis and addresses, for which parts of an identifier could be taken.
 */
export function identifierLinks(md: MarkdownIt): void {
  md.inline.ruler.before('linkify', 'identifier', prefixed)
  const normalise = md.normalizeLink.bind(md)
  md.normalizeLink = (address) => normalise(identifierAddress(address) ?? address)
}

function prefixed(state: StateInline, silent: boolean): boolean {
  const { src, pos, pending } = state
  if (src.charAt(pos) !== ':' || silent || state.linkLevel > 0) return false
  const prefix = PREFIX.exec(pending.slice(-12))?.[0]
  if (prefix === undefined) return false
  const document = documentOf(state.env)
  const rest = src.slice(pos + 1, Math.min(state.posMax, pos + LONGEST))
  const blank = BLANK.exec(rest)?.[0] ?? ''
  const source = idIn(prefix, rest.slice(blank.length))
  if (source === '' || document.textLinks++ > MAX_TEXT_LINKS) return false
  const id = state.md.utils.unescapeAll(source)
  state.pending = pending.slice(0, -prefix.length)
  const open = state.push('link_open', 'a', 1)
  open.attrs = [['href', addressOf(prefix, id)]]
  const text = state.push('text_special', '', 0)
  text.content = `${prefix}:${blank}${id}`
  state.push('link_close', 'a', -1)
  state.pos = pos + 1 + blank.length + source.length
  return true
}

const isDoi = (prefix: string) => /^doi$/i.test(prefix)

const idIn = (prefix: string, rest: string): string =>
  isDoi(prefix) ? doiAtStart(rest) : (ARXIV.exec(rest)?.[0] ?? '')

const addressOf = (prefix: string, id: string): string =>
  isDoi(prefix) ? doiUrl(percentDecoded(id)) : `https://arxiv.org/abs/${id}`

/** `[text](doi:10.1000/182)`. */
function identifierAddress(address: string): string | null {
  const [, prefix = '', id = ''] = /^(doi|arxiv):\s?(.+)$/i.exec(address) ?? []
  return prefix !== '' && idIn(prefix, id) === id ? addressOf(prefix, id) : null
}

/** `DOI 10.1000/182`, `doi：10.1000/182`, `arXiv 2001.08361`, and a DOI by itself that could be nothing else. */
export const bareIdentifier: TextRule = {
  pattern: new RegExp(
    String.raw`${BEFORE}(?:(doi|arxiv)(?:[ \u00a0\t]{1,2}|： ?))?(?:10\.\d{4,9}(?:\.\d+)*\/[!-~]{1,300}|\d{4}\.\d{4,5}(?:v\d{1,3})?(?![\p{L}\p{N}]))`,
    'giu',
  ),
  links: (match) => {
    const found = bare(match[0], match[1])
    return found ? [{ at: 0, ...found }] : []
  },
}

function bare(text: string, prefix: string | undefined): Identifier | null {
  const start = text.search(/\d/)
  const kind = prefix ?? 'doi'
  const id = idIn(kind, text.slice(start))
  const sure = prefix !== undefined || /\/(?=.*[a-z])|\/(?=.*[.()-]).{6}/i.test(id)
  return id === '' || !sure ? null : { text: text.slice(0, start) + id, href: addressOf(kind, id) }
}

/**
 * `doi.org/10.1000/182`, `arxiv.org/abs/2001.08361`: an address without its scheme, where its form names
 * a work.
 */
export const bareAddress: TextRule = {
  pattern: new RegExp(
    String.raw`${BEFORE}(?<![:\\])(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,6}\/[!-~]{1,300}`,
    'giu',
  ),
  links: ([typed]) => {
    const found = /^((?:dx\.|www\.)?doi\.org\/)(10\..*)$/i.exec(typed)
    const text = found
      ? `${found[1]}${doiAtStart(found[2] ?? '')}`
      : typed.replace(/["`|<>\\].*$/, '').replace(/[)\]}'.,;:!?*_~]+$/, '')
    const href = workAt(text)
    return href ? [{ at: 0, text, href }] : []
  },
}
