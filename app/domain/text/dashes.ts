/** `---`, `--` and `...` as pandoc sets them: em dash, en dash, ellipsis. `--flag` is left alone. */
export const withDashes = (text: string): string =>
  text
    .replace(/(?<!-)---(?!-)/g, '\u2014')
    .replace(/(?<=\s)--(?=\s)|(?<=[^\s-])--(?=[^\s-])|(?<=[^\s-])--$/g, '\u2013')
    .replace(/(?<!\.)\.\.\.(?!\.)/g, '\u2026')
