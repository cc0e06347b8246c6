/** What a summary shows of a text. */
const MOST = 110
/** Fewer tell nothing. */
const LEAST = 20
/** A formula that reads the same without its dollars: a number, a letter. */
const PLAIN = /\$(\d*[.,]?\d+|[A-Za-z])\$/g
/** Where the source stops being words: formulas, links, emphasis, code, notes, headings. */
const MARKUP = /[$\\[\]*_`^#<>|{}]|\n\s*\n/

/**
 * The first words of a Markdown source, up to its first markup and at most so many letters, with an
 * ellipsis where more follows; '' where it does not begin with words.
 */
export function firstWords(source: string, most = MOST): string {
  const text = source.trim().replace(PLAIN, '$1')
  const words = (text.split(MARKUP)[0] ?? '').replace(/\s+/g, ' ').trim()
  const whole = words.length <= most && words === text.replace(/\s+/g, ' ')
  if (whole) return words.replace(/\.$/, '')
  const cut = words.length > most ? words.slice(0, most + 1).replace(/\s+\S*$/, '') : words
  return cut.length < LEAST ? '' : `${cut.replace(/[\s.,;:–-]+$/, '')} …`
}
