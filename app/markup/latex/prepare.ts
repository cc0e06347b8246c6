import { cleaned } from '#app/markup/latex/clean.ts'
import { DISPLAYS, environmentAt } from '#app/markup/latex/environments.ts'
import { joined, rowsOf } from '#app/markup/latex/rows.ts'
import { MAX_FORMULA } from '#app/markup/limits.ts'

export type Label = { name: string; number: string }
/** A formula as KaTeX can set it: as a display, and within a line. */
export type Prepared = { tex: string; flat: string; labels: Label[]; mustDisplay: boolean }
/** Gives the next number of an equation. */
export type Counter = { next(): string }

const LABEL = /\\label\s*\{([^{}]*)\}/g
const TAG = /\\tag(\*?)\s*\{((?:[^{}]|\{[^{}]*\})*)\}/
const NO_NUMBER = /\\(?:no(?:number|tag)|IEEEnonumber)(?![a-zA-Z])/g

/** The number of a formula as it was written before LaTeX. */
const EQNO =
  /\\l?eqno\s*(?:\{\s*(?:\\rm)?\s*\(?([^{}()]*)\)?\s*\}|(?:\{?\\rm\s*)?\(([^{}()]*)\)\}?)/g

/**
 * A formula as it was typed, made ready: an environment that KaTeX lacks becomes its nearest, rows are
 * numbered as LaTeX numbers them, labels are told of and taken out.
 */
export function prepare(source: string, counter: Counter): Prepared {
  const ready = source.length > MAX_FORMULA || !/\\(?:begin|label|tag|l?eqno)/.test(source)
  if (ready) return plain(source)
  const tagged = source.replace(EQNO, '\\tag{$1$2}')
  if (tagged !== source) return prepare(tagged, counter)
  const found = wholeEnvironment(source)
  if (found === null || !DISPLAYS.has(found.name)) return lone(source, counter)
  const inner = wholeEnvironment(found.body)
  if (inner && DISPLAYS.has(inner.name)) return prepare(found.body, counter)
  if (found.name.startsWith('empheq')) return prepare(unframed(found), counter)
  const display = /^(?:equation|displaymath|dmath|multline)/.test(found.name)
  return display ? oneNumber(found, counter) : numberedRows(found, counter)
}

const plain = (source: string): Prepared => ({
  tex: source,
  flat: source,
  labels: [],
  mustDisplay: false,
})

/** `\begin{empheq}[box=…]{align}` is its inner environment without the frame. */
function unframed({ name, body, after }: Whole): string {
  const [begins = '', inner = 'align'] =
    /^\s*(?:\[[^\]]*\])?\s*\{([a-zA-Z]+\*?)(?:=[^{}]*)?\}/.exec(body) ?? []
  const other = inner.startsWith('empheq') || !DISPLAYS.has(inner) ? 'align' : inner
  const star = name.endsWith('*') && !other.endsWith('*') ? '*' : ''
  return `\\begin{${other}${star}}${body.slice(begins.length)}\\end{${other}${star}}${after}`
}

type Whole = { name: string; body: string; after: string }

/** The environment that a formula consists of, but for a full stop or comma behind it. */
function wholeEnvironment(source: string): Whole | null {
  const trimmed = source.trim()
  const found = environmentAt({}, trimmed, 0)
  const after = found && trimmed.slice(found.end).trim()
  if (!found || after === null || !/^[.,;:]?$/.test(after)) return null
  return { name: found.name, body: trimmed.slice(found.body, found.bodyEnd), after }
}

/** A formula between dollars is numbered only by what it says itself, or to be referred to. */
function lone(source: string, counter: Counter): Prepared {
  const { text, labels, tag } = taken(cleaned(source))
  const number = tag ?? (labels.length > 0 ? counter.next() : null)
  return {
    tex: number !== null && tag === null ? `${text} \\tag{${number}}` : text,
    flat: untagged(text),
    labels: named(labels, number),
    mustDisplay: number !== null,
  }
}

function oneNumber({ name, body, after }: Whole, counter: Counter): Prepared {
  const { text, labels, tag, silent } = taken(cleaned(body))
  const free = name.endsWith('*') || name === 'displaymath' || silent
  const number = tag ?? (free && labels.length === 0 ? null : counter.next())
  const shown = number !== null && tag === null ? `${text} \\tag{${number}}` : text
  const lines = name.startsWith('multline')
  const within = untagged(text)
  return {
    tex: lines
      ? `\\begin{gather*}${gathered(shown, number, tag)}\\end{gather*}${after}`
      : `\\begin{equation*}${shown}${after}\\end{equation*}`,
    flat: lines ? `\\begin{gathered}${within}\\end{gathered}${after}` : within + after,
    labels: named(labels, number),
    mustDisplay: true,
  }
}

// In a gather each row may have a tag, and the only one of a multline stands at its last.
function gathered(text: string, number: string | null, tag: string | null): string {
  if (number === null) return text
  const written = TAG.exec(text)?.[0] ?? ''
  const lines = text.replace(TAG, '').trimEnd().replace(/\\\\$/, '')
  return `${lines} ${tag === null ? `\\tag{${number}}` : written}`
}

function numberedRows({ name, body, after }: Whole, counter: Counter): Prepared {
  const base = name.replace('*', '')
  const [argument, content] = argumentOf(base, cleaned(body))
  const labels: Label[] = []
  const texts = rowsOf(content).flatMap((row) => intertext(fewer(base, row)))
  const rows = texts.map(({ cells, gap, prose }, place) => {
    const row = taken(cells.join('&'))
    const empty = row.text.trim() === '' && place === texts.length - 1
    const free = prose || name.endsWith('*') || row.silent || empty
    const number = row.tag ?? (free && row.labels.length === 0 ? null : counter.next())
    labels.push(...named(row.labels, number))
    const tag = number !== null && row.tag === null ? `\\tag{${number}}` : ''
    return { shown: { cells: [row.text + tag], gap }, within: { cells: [untagged(row.text)], gap } }
  })
  const target = NEAREST[base] ?? base
  const inner = INNER[target] ?? 'aligned'
  const whole = (kind: string, text: string) => `\\begin{${kind}}${text}\\end{${kind}}${after}`
  return {
    tex: whole(`${target}*`, argument + joined(rows.map(({ shown }) => shown))),
    flat: whole(inner, argument + joined(rows.map(({ within }) => within))),
    labels,
    mustDisplay: true,
  }
}

const NEAREST: Record<string, string> = {
  eqnarray: 'align',
  IEEEeqnarray: 'align',
  flalign: 'align',
  xalignat: 'alignat',
  xxalignat: 'alignat',
  dgroup: 'gather',
}
const INNER: Record<string, string> = { align: 'aligned', gather: 'gathered', alignat: 'alignedat' }

function argumentOf(base: string, body: string): [string, string] {
  const found = /alignat|IEEE/.test(base) ? /^\s*(?:\[[^\]]*\])?\s*(\{[^{}]*\})/.exec(body) : null
  if (found === null) return ['', body]
  return [base === 'IEEEeqnarray' ? '' : (found[1] ?? ''), body.slice(found[0].length)]
}

type Row = { cells: string[]; gap: string; prose?: boolean }

/** Three columns around a relation become the two of an align. */
function fewer(base: string, { cells, gap }: Row): Row {
  if (!/^(?:eqnarray|IEEE)/.test(base) || cells.length < 3) return { cells, gap }
  const [left = '', middle = '', ...right] = cells
  return { cells: [left, `${middle} ${right.join(' ')}`], gap }
}

/** Words between two rows get a row of their own. */
function intertext(row: Row): Row[] {
  const [first = '', ...others] = row.cells
  const found = /^\s*\\(?:short)?intertext\s*\{((?:[^{}]|\{[^{}]*\})*)\}/.exec(first)
  if (found === null) return [row]
  const prose = { cells: ['', `\\text{${found[1]}}`], gap: '\\\\', prose: true }
  return [prose, { ...row, cells: [first.slice(found[0].length), ...others] }]
}

function taken(source: string) {
  const labels = [...source.matchAll(LABEL)].map(([, name = '']) => name.trim())
  const found = TAG.exec(source)
  const silent = source.search(NO_NUMBER) >= 0
  const text = source.replace(LABEL, '').replace(NO_NUMBER, '').trimEnd()
  const tag = found && (found[2] ?? '')
  return { text, labels, silent, tag }
}

const untagged = (text: string) => text.replace(TAG, '').trimEnd()

const named = (labels: string[], number: string | null): Label[] =>
  number === null ? [] : labels.map((name) => ({ name, number }))
