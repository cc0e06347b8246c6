import type { TextRule } from '#app/markup/text-links.ts'
import { JOINED } from '#app/markup/word-boundary.ts'

const HANDLE = '[A-Za-z0-9-]{2,30}'

/** Packages (`@scope/name`), handles of other sites (`@ada@example.org`, `@ada.example.org`). */
const AFTER = String.raw`(?!${JOINED}|[@/]|-|\.[\p{Ll}\p{N}]|:[\p{L}\p{N}-]+\.\p{L})`

/**
 * `@ada` links to the page of that person, if there is one; `@Ada` too. Not inside words, e-mail
 * addresses or paths.
 */
export const handleMention: TextRule = {
  pattern: new RegExp(String.raw`(?<!${JOINED}|[@/.+\-])@(${HANDLE})${AFTER}`, 'gu'),
  links: (match, document) => {
    const handle = (match[1] ?? '').toLowerCase()
    if (!document.known.people.has(handle)) return []
    document.handles.add(handle)
    return [{ at: 0, text: match[0], href: `/people/${handle}`, class: 'mention' }]
  },
}
