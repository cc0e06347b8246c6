import type { MarkdownIt } from 'markdown-it'
import { doiAtStart } from '#app/domain/reference/doi.ts'

type Found = { index: number; lastIndex: number; raw: string; text: string; url: string }

const DOI_HOST = /^(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\//i
const ARXIV_HOST = /^(?:https?:\/\/)?(?:(?:www|export)\.)?arxiv\.org\//i
/** Marks of Chinese and Japanese print. An address has them in escapes only. */
const FULL_WIDTH =
  /[、。，；：！？」』】》〉〕”’…]|[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u
const ESCAPED_MARKS = /&(?:lt|gt);/

/**
 * Where a bare address ends: before the full-width marks of the sentence, and for a DOI where the DOI
 * ends, which may have pointed brackets in it.
 */
export function addressEnds(md: MarkdownIt): void {
  const { linkify } = md
  const atStart = linkify.matchAtStart.bind(linkify)
  const all = linkify.match.bind(linkify)
  linkify.matchAtStart = (text) => {
    const found = atStart(text)
    return found && ended(found, text)
  }
  linkify.match = (text) => {
    let done = 0
    return (all(text) ?? []).flatMap((found) => {
      if (found.index < done) return []
      const one = ended(found, text)
      done = one.lastIndex
      return [one]
    })
  }
}

function ended<Match extends Found>(found: Match, text: string): Match {
  const typed = text.slice(found.index, found.lastIndex)
  const length = lengthOf(typed, text.slice(found.index, found.index + 400))
  if (length === typed.length) return found
  const raw = text.slice(found.index, found.index + length)
  const scheme = found.url.slice(0, found.url.length - typed.length)
  return Object.assign(found, {
    lastIndex: found.index + length,
    raw,
    text: raw,
    url: scheme + raw,
  })
}

function lengthOf(typed: string, rest: string): number {
  const host = DOI_HOST.exec(rest)?.[0]
  const doi = host && doiAtStart(rest.slice(host.length))
  if (host && doi && /[<>]/.test(doi) && !ESCAPED_MARKS.test(doi)) return host.length + doi.length
  const mark = (ARXIV_HOST.test(typed) || host ? /[^!-~]/ : FULL_WIDTH).exec(typed)
  return mark && typed.slice(0, mark.index).includes('/') ? mark.index : typed.length
}
