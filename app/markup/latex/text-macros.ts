import { COLOURED, DROPPED, FORMULAS, MARKED, SYMBOLS } from '#app/markup/latex/command-names.ts'

/** What `\name` stands for in sentences. `formula`: it only has a meaning in mathematics. */
export type TextMacro = {
  args: number
  /** What the first argument is where it is left out. */
  fallback: string | null
  body: string
  formula: boolean
}

const NEW =
  /^\\(re|provide)?(?:new)?command\*?\s*\{?\s*\\([a-zA-Z]+)\s*\}?\s*(?:\[\s*(\d)\s*\])?\s*(?:\[([^\]]*)\])?\s*([\s\S]*)$/
const DEF = /^\\[gex]?def\s*\\([a-zA-Z]+)\s*((?:#\d)*)\s*(\{[\s\S]*)$/
const OPERATOR = /^\\Declare(?:SIUnit|MathOperator\*?|(Paired)Delimiter)\s*\{?\s*\\([a-zA-Z]+)/
const LET = /^\\let\s*\\([a-zA-Z]+)\s*=?\s*(\\[a-zA-Z]+|[\s\S])$/

/** The name that a definition gives, and what it stands for in sentences; null where it cannot be told. */
export function textMacroOf(source: string, known: ReadonlyMap<string, TextMacro>) {
  const made = NEW.exec(source)
  if (made) {
    const [, form, name = '', args = '0', fallback, body = ''] = made
    if (form === 'provide' && known.has(name)) return null
    return { name, macro: macro(unbraced(body), Number(args), fallback ?? null, known) }
  }
  const plain = DEF.exec(source)
  if (plain) {
    const [, name = '', args = '', body = ''] = plain
    return { name, macro: macro(unbraced(body), args.length / 2, null, known) }
  }
  const operator = OPERATOR.exec(source)
  if (operator) {
    const [, paired, name = ''] = operator
    return { name, macro: { args: paired ? 1 : 0, fallback: null, body: '', formula: true } }
  }
  const [, name = '', target = ''] = LET.exec(source) ?? []
  const same = known.get(target.slice(1))
  return name ? { name, macro: same ?? ofCommand(target, known) } : null
}

/** Another name for a command that takes words brings its argument with it. */
function ofCommand(target: string, known: ReadonlyMap<string, TextMacro>): TextMacro {
  const takesWords = Object.hasOwn(MARKED, target.slice(1))
  return takesWords
    ? { args: 1, fallback: null, body: `${target}{#1}`, formula: false }
    : macro(target, 0, null, known)
}

function macro(
  written: string,
  args: number,
  fallback: string | null,
  known: ReadonlyMap<string, TextMacro>,
): TextMacro {
  return { args, fallback, body: asMarkdown(written), formula: isFormula(written, known) }
}

const unbraced = (body: string) => /^\{([\s\S]*)\}$/.exec(body.trim())?.[1] ?? body.trim()

const MATHEMATICS = /(\$[^$]*\$|\\\([\s\S]*?\\\)|\\ensuremath\s*\{(?:[^{}]|\{[^{}]*\})*\})/
const SPACES = /(?<!\\)%.*\n?\s*|\\xspace(?![a-zA-Z])(?:\{\})?|\\[@/]|\\[, ]|(?<!\\)~/g

/** The marks for spaces that Markdown reads otherwise. */
function asMarkdown(body: string): string {
  const parts = body.split(MATHEMATICS)
  return parts.map((part, place) => (place % 2 ? part : part.replace(SPACES, space))).join('')
}

function space(mark: string): string {
  if (mark === '\\,') return '\u202f'
  if (mark === '\\ ') return ' '
  return mark === '~' ? '\u00a0' : ''
}

const IN_WORDS =
  /^(?:text|ensuremath|url|href|path|footnote|verb|[a-z]*ref|[a-zA-Z]*cite|xspace|color|s[cfl]|rm|tt|bf|it|em)/

/** Whether what a name stands for is mathematics: LaTeX would ask for dollars around it. */
function isFormula(body: string, known: ReadonlyMap<string, TextMacro>): boolean {
  const rest = body
    .split(MATHEMATICS)
    .filter((_, place) => place % 2 === 0)
    .join(' ')
    .replace(/\\(?:url|href|path|texttt|label|[a-z]*ref|[a-z]*cite[a-z]*)\*?\s*\{[^{}]*\}/gi, ' ')
  if (/(?<!\\)[_^]/.test(rest)) return true
  const names = [...rest.matchAll(/\\([a-zA-Z]+)/g)].map(([, name = '']) => name)
  if (names.some((name) => known.get(name)?.formula)) return true
  const inWords = (name: string) =>
    known.has(name) ||
    Object.hasOwn(MARKED, name) ||
    Object.hasOwn(SYMBOLS, name) ||
    Object.hasOwn(FORMULAS, name) ||
    COLOURED.has(name) ||
    DROPPED.has(name) ||
    IN_WORDS.test(name)
  return names.length > 0 && !names.some(inWords)
}
