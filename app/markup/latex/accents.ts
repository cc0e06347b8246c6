import { TEX_LETTERS, TEX_MARKS } from '#app/domain/text/tex-letters.ts'

const BRACED = /^\\(["'`^~=.]|[cvuHkrdb](?=\{))\s*\{\s*(\\[ij](?:\{\})?|\p{L})\s*\}/u
const BARE = /^\\(["'`^~=.])(\\[ij](?![a-zA-Z])|[A-Za-z])/
const FITTING: Record<string, RegExp> = {
  '"': /[aeiouyAEIOUY]/,
  "'": /[aceilnorsuyzACEILNORSUYZ]/,
  '`': /[aeiouAEIOU]/,
  '^': /[aceghijosuwyACEGHIJOSUWY]/,
  '~': /[anoANO]/,
  '=': /[aeiouAEIOU]/,
  '.': /[cegzCEGIZ]/,
}

/**
 * A letter with an accent as LaTeX writes it. The same backslashes are escapes of Markdown (`\"`,
 * `` \` ``), so without braces it must stand inside a word: `M\"uller`, not `\"a\"`.
 */
export function accentAt(src: string, pos: number): { text: string; length: number } | null {
  const ahead = src.slice(pos, pos + 12)
  const braced = BRACED.exec(ahead)
  if (braced) return accented(braced)
  const bare = BARE.exec(ahead)
  if (!bare) return null
  const [all, accent = '', letter = ''] = bare
  if (!/\p{L}/u.test(src.charAt(pos - 1)) && !beginsName(src, pos)) return null
  const base = letter.replace('\\', '')
  if (!FITTING[accent]?.test(base)) return null
  // A letter of its own behind the escape of an operator: `x\^a`.
  const within = /\p{L}/u.test(src.charAt(pos + all.length))
  if (/[\^~=.]/.test(accent) && !within) return null
  return accented(bare)
}

/** `\'Etale`, `\"Uber`: a capital and a small letter, and no second mark that would close a quotation. */
function beginsName(src: string, pos: number): boolean {
  const [ahead, mark = ''] = /^\\(["'`^])[AEIOUCS]\p{Ll}/u.exec(src.slice(pos, pos + 5)) ?? []
  if (ahead === undefined) return false
  const closing = [...src.slice(pos + 2, pos + 200).matchAll(/\\(["'`^])(?!\p{L})/gu)]
  return !closing.some(([, other]) => other === mark)
}

function accented([all, accent = '', letter = '']: RegExpExecArray) {
  const dotless = /^\\([ij])/.exec(letter)?.[1]
  return {
    text: ((dotless ?? letter) + (TEX_MARKS[accent] ?? '')).normalize('NFC'),
    length: all.length,
  }
}

/** `{\ss}`, `\o{}`: a letter that LaTeX names. */
export function letterAt(src: string, pos: number): { text: string; length: number } | null {
  const found = /^(?:\{\\([a-zA-Z]{1,2})\}|\\([a-zA-Z]{1,2})\{\})/.exec(src.slice(pos, pos + 8))
  if (!found) return withinWord(src, pos)
  const name = found?.[1] ?? found?.[2] ?? ''
  const text = Object.hasOwn(TEX_LETTERS, name) ? TEX_LETTERS[name] : undefined
  return found && text !== undefined ? { text, length: found[0].length } : null
}

/** `S\o ren`, `Wa\l{}\k{e}sa`: the blank after the name only ends it. */
function withinWord(src: string, pos: number): { text: string; length: number } | null {
  const found = /^\\([a-zA-Z]{1,2}) (?=\p{Ll})/u.exec(src.slice(pos, pos + 6))
  const name = found?.[1] ?? ''
  const text = Object.hasOwn(TEX_LETTERS, name) ? TEX_LETTERS[name] : undefined
  return found && text !== undefined && /\p{L}/u.test(src.charAt(pos - 1))
    ? { text, length: found[0].length }
    : null
}
