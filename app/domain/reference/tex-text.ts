import { TEX_LETTERS, TEX_MARKS } from '../text/tex-letters.ts'

const LETTER = new RegExp(
  String.raw`\\(${Object.keys(TEX_LETTERS).join('|')})(?![a-zA-Z])(?:\{\}|\s+)?`,
  'g',
)
const SIGN_ACCENT =
  /\\([`'^"~=.])\s*(?:\{\s*(\\[ij]|\p{L})\s*\}|(\{?\\[ij](?![a-zA-Z])\}?|\p{L}))/gu
const LETTER_ACCENT =
  /\\([uvHcdbkr])(?:\s*\{\s*(\\[ij]|\p{L})\s*\}|\s+(\\[ij](?![a-zA-Z])|\p{L}))/gu
const FONT =
  /\\(?:emph|textit|textbf|textrm|textsc|textsf|texttt|textup|text|mbox|uppercase)\s*(?=\{)/g
const SWITCH = /\{\\(?:it|em|bf|sc|rm|sf|tt)\s+/g

const accented = (_: string, accent: string, braced?: string, bare?: string): string => {
  const base = (braced ?? bare ?? '').replace(/[{}\s]/g, '').replace(/^\\([ij])$/, '$1')
  return (base + (TEX_MARKS[accent] ?? '')).normalize('NFC')
}

/**
 * What TeX would print of a name or another line without mathematics: accents and letters of its own
 * commands (`G{\"o}del`), without braces, ties and fonts.
 */
export function texText(source: string): string {
  return outsideMaths(source, plain).replace(/\s+/g, ' ').trim()
}

/** A title of BibTeX as Markdown: mathematics stays as it is, the rest is what TeX would print. */
export function texTitle(source: string): string {
  return outsideMaths(source, (text) => plain(text).replace(/([*`])/g, '\\$1'))
    .replace(/\s+/g, ' ')
    .trim()
}

function outsideMaths(source: string, read: (text: string) => string): string {
  const parts = source.split(/(\$(?:\\.|[^$\\])+\$|\\\((?:(?!\\\)).)*\\\))/s)
  return parts.map((part, place) => (place % 2 === 1 ? part : read(part))).join('')
}

const plain = (text: string): string =>
  text
    .replace(FONT, '')
    .replace(SWITCH, '{')
    .replace(SIGN_ACCENT, accented)
    .replace(LETTER_ACCENT, accented)
    // The second of two accents on one letter.
    .replace(SIGN_ACCENT, accented)
    .replace(LETTER, (_, name: string) => TEX_LETTERS[name] ?? '')
    .replace(/\\(?:url|href)\{[^}]*\}/g, '')
    .replace(/\\[,;:! ]|~/g, ' ')
    .replace(/\\([&%$#_{}])/g, (_, sign: string) => SIGNS[sign] ?? sign)
    .replace(/\\[a-zA-Z]+\s*/g, '')
    .replace(/[{}]/g, '')
    .replace(/\ue000/g, '{')
    .replace(/\ue001/g, '}')
    .replace(/``|''/g, '"')
    .replace(/---/g, '\u2014')
    .replace(/--/g, '\u2013')

/** Braces that are printed pass by those that only group. */
const SIGNS: Record<string, string> = { '{': '\ue000', '}': '\ue001' }
