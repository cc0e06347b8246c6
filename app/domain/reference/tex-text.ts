/** Combining marks of TeX's accents, by the letter or sign after the backslash. */
const ACCENTS: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
}

const LETTERS: Record<string, string> = {
  ss: 'ß',
  SS: 'ẞ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  i: 'i',
  j: 'j',
}

const LETTER = new RegExp(
  String.raw`\\(${Object.keys(LETTERS).join('|')})(?![a-zA-Z])(?:\{\}|\s+)?`,
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
  return (base + (ACCENTS[accent] ?? '')).normalize('NFC')
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
    .replace(LETTER, (_, name: string) => LETTERS[name] ?? '')
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
