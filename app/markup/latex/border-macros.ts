const MAX_NAMES = 40
const NAME = '\\{?\\s*\\\\([a-zA-Z]+)\\s*\\}?\\s*'
const BORDER = '\\\\(begin|end)\\s*\\{([A-Za-z]+\\*?)\\}\\s*'
/** `\newcommand{\be}{\begin{equation}}`, `\def\ee{\end{equation}}` on a line of their own. */
const SHORT = new RegExp(
  `^ {0,3}\\\\(?:(?:re)?newcommand\\*?|providecommand\\*?|[gex]?def)\\s*${NAME}\\{\\s*${BORDER}\\}[ \\t]*`,
)
/** `\def\ba#1\ea{\begin{align}#1\end{align}}`. */
const AROUND =
  /^ {0,3}\\[gex]?def\s*\\([a-zA-Z]+)\s*#1\s*\\([a-zA-Z]+)\s*\{\s*\\begin\{([A-Za-z]+\*?)\}\s*#1\s*\\end\{\3\}\s*\}[ \t]*/
/** `\newenvironment{eqn}{\begin{equation}}{\end{equation}}`. */
const OTHER_NAME =
  /^ {0,3}\\(?:re)?newenvironment\*?\s*\{([A-Za-z]+\*?)\}\s*\{\s*\\begin\{([A-Za-z]+\*?)\}\s*\}\s*\{\s*\\end\{\2\}\s*\}[ \t]*/

/**
 * Names that a text gives to the beginning and the end of an environment are written out, before
 * anything is read: which lines are a formula depends on them. Code stays as it is.
 */
export function withBorders(source: string): string {
  if (!/\\(?:(?:re)?newcommand|providecommand|[gex]?def|(?:re)?newenvironment)/.test(source))
    return source
  const names = new Map<string, string>()
  let fence = ''
  const lines = source.split('\n').map((line) => {
    const mark = /^ {0,3}(?:>\s?)*(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (fence !== '') {
      if (mark.startsWith(fence)) fence = ''
      return line
    }
    fence = mark
    return mark || !line.includes('\\') ? line : writtenOut(line, names)
  })
  return names.size === 0 ? source : lines.join('\n')
}

function writtenOut(line: string, names: Map<string, string>): string {
  let rest = line
  for (let taken = take(rest, names); taken > 0; taken = take(rest, names)) rest = rest.slice(taken)
  if (names.size === 0) return line
  // Odd pieces are code.
  const pieces = rest.split(/(`+[^`]+`+)/)
  const read = (piece: string) =>
    piece.replace(/\\(?:[a-zA-Z]+(?:\s*\{[A-Za-z]+\*?\})?|.)/g, (typed) => named(typed, names))
  return pieces.map((piece, place) => (place % 2 ? piece : read(piece))).join('')
}

function named(typed: string, names: Map<string, string>): string {
  const environment = /^\\(begin|end)\s*\{(.*)\}$/.exec(typed)
  if (environment) {
    const name = names.get(`{${environment[2]}}`)
    return name === undefined ? typed : `\\${environment[1]}{${name}}`
  }
  const [command = ''] = /^\\[a-zA-Z]+/.exec(typed) ?? []
  const border = names.get(command.slice(1))
  return border === undefined ? typed : border + typed.slice(command.length)
}

/** How much of the line a definition takes that was read into `names`. */
function take(line: string, names: Map<string, string>): number {
  if (names.size > MAX_NAMES) return 0
  const short = SHORT.exec(line)
  const around = AROUND.exec(line)
  const other = OTHER_NAME.exec(line)
  if (short) names.set(short[1] ?? '', `\\${short[2]}{${short[3]}}`)
  if (around) {
    names.set(around[1] ?? '', `\\begin{${around[3]}}`)
    names.set(around[2] ?? '', `\\end{${around[3]}}`)
  }
  if (other) names.set(`{${other[1]}}`, other[2] ?? '')
  return (short ?? around ?? other)?.[0].length ?? 0
}
