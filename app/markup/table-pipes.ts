// A noncharacter: never meant for interchange, so it cannot be part of a real text.
const PIPE = '\ufdd0'
const FORMULA =
  /(?<![\\$])\$\$(?:[^$\\]|\\.)+\$\$|(?<![\\$])\$(?![\s$])(?:[^$\\]|\\.)*(?<!\s)\$(?![\d$])|(?<!\\)\\\((?:[^\\]|\\[^()])*\\\)/g

/** Hides `|` inside formulas from the table rule, so that `$p(y|x)$` is one cell. */
export function hidePipes(source: string): string {
  const clean = source.replaceAll(PIPE, '\ufffd')
  if (!clean.includes('|')) return clean
  const lines = clean.split('\n')
  if (!lines.some(isDelimiterRow)) return clean
  return lines.map((line) => (line.includes('|') ? hideInLine(line) : line)).join('\n')
}

export function restorePipes(text: string): string {
  return text.replaceAll(PIPE, '|')
}

function hideInLine(line: string): string {
  return line.replace(FORMULA, (formula) => formula.replaceAll('|', PIPE))
}

function isDelimiterRow(line: string): boolean {
  return line.includes('-') && /^[ >|:\t-]+$/.test(line)
}
