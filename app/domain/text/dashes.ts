const NAME_OF_FILE =
  /\.(?:csv|gz|html?|ipynb|git|jpe?g|js|json|md|pdf|png|py|r|sh|svg|tex|ts|txt|ya?ml|zip)[),.;:]*$/i
const BEGINS_ADDRESS = /^[("'[]*(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/|~\/|[a-z]:\\)/i

/**
 * `---`, `--` and `...` as pandoc sets them: em dash, en dash, ellipsis. `--flag` is left alone, and
 * so are addresses, paths and names of files.
 */
export function withDashes(text: string): string {
  if (!/--|\.\.\./.test(text)) return text
  let set = ''
  let prose = ''
  for (const word of text.split(/(\s+)/)) {
    if (!isAddress(word)) prose += word
    else {
      set += withMarks(prose) + word
      prose = ''
    }
  }
  return set + withMarks(prose)
}

const withMarks = (text: string): string =>
  text
    .replace(/(?<!-)---(?!-)/g, '\u2014')
    .replace(/(?<=\s)--(?=\s)|(?<=[^\s-])--(?=[^\s-])|(?<=[^\s-])--$/g, '\u2013')
    .replace(/(?<!\.)\.\.\.(?!\.)/g, '\u2026')

function isAddress(word: string): boolean {
  if (!/--|\.\.\./.test(word)) return false
  return (
    BEGINS_ADDRESS.test(word) ||
    word.includes('\\') ||
    word.split('/').length > 2 ||
    NAME_OF_FILE.test(word) ||
    /@[^@]*\.\p{L}/u.test(word)
  )
}
