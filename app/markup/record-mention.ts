import type { TextRule } from '#app/markup/text-links.ts'

/** `Q12`, `C7`, `P31`, `E5`, `A3` link to the record of that number. */
export const recordMention: TextRule = {
  pattern: /(?<![\p{L}\p{N}_/.#@-])[QCPEA][1-9]\d{0,6}(?![\p{L}\p{N}_])(?!-\p{L})/gu,
  link: (match, document) => {
    const number = match[0]
    const { references } = document.options
    const href = references === undefined ? `/${number}` : references[number]
    document.records.add(number)
    return href === undefined ? null : { href, text: number, class: 'rec' }
  },
}
