import type { TextRule } from '#app/markup/text-links.ts'

/** `@ada` links to a person's page. Not inside words, e-mail addresses or paths. */
export const handleMention: TextRule = {
  pattern: /(?<![\p{L}\p{N}_@/.+-])@([a-z0-9-]{2,30})(?![\p{L}\p{N}_@-])/gu,
  link: (match, document) => {
    const handle = match[1] ?? ''
    document.handles.add(handle)
    return { href: `/people/${handle}`, text: match[0], class: 'mention' }
  },
}
