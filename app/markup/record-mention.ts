import type { TextLink, TextRule } from '#app/markup/text-links.ts'
import { JOINED } from '#app/markup/word-boundary.ts'

export const RECORD_NAME = String.raw`[QCPEA][1-9]\d{0,6}`

/** File names, paths, cells of a table (`A1:B2`, `Sheet!C4`), models (`GPT-C2`) and formulas. */
const BEFORE = String.raw`(?<!${JOINED}|[/.@\-‐‑!=&%\\]|[^\s([{,;]#|[A-Z]\d{1,7}:)`
const AFTER = String.raw`(?!${JOINED}|[-‐‑/][\p{L}\p{N}]|\.[\p{Ll}\p{N}]|[@=]|:[A-Z]+\d)`
const BETWEEN = '[-‐‑–/]'

const QUARTERS = /^Q[1-4](?:\D+Q[1-4])*$/
const YEAR_AFTER = /^\s?(?:of\s|in\s)?(?:FY\s?\d{2,4}\b|(?:19|20)\d\d\b|['’]\d\d\b)/
const YEAR_BEFORE = /(?:\bFY\s?\d{2,4}|\b(?:19|20)\d\d)\s$/

/**
 * `Q12`, `C7`, `P31`, `E5`, `A3` link to the record of that number where there is one, also in ranges
 * and lists (`C1–C4`, `C1/C4`). Small letters stay text.
 */
export const recordMention: TextRule = {
  pattern: new RegExp(`${BEFORE}${RECORD_NAME}(?:${BETWEEN}${RECORD_NAME})*${AFTER}`, 'gu'),
  links: (match, document) => {
    if (isOfCalendar(match)) return []
    return [...match[0].matchAll(new RegExp(RECORD_NAME, 'g'))].flatMap((name) => {
      const [text] = name
      if (!document.known.records.has(text)) return []
      document.records.add(text)
      return [{ at: name.index, text, href: `/${text}`, class: 'rec' } satisfies TextLink]
    })
  },
}

/** `Q3 2024` is a quarter of a year. */
function isOfCalendar({ 0: names, index, input }: RegExpExecArray): boolean {
  if (!QUARTERS.test(names)) return false
  const end = index + names.length
  return YEAR_AFTER.test(input.slice(end, end + 12)) || YEAR_BEFORE.test(input.slice(0, index))
}
