import { columnCalled, type MeasurementColumn } from './columns.ts'

/**
 * What a heading of a table says. `unit`: that of the numbers below it, as written; `level`: of the
 * interval below it; `holds`: what stands in one cell with the value, in the order of `mean ± sd`, or
 * that both bounds do.
 */
export type Heading = {
  column: MeasurementColumn
  unit: string
  level: string
  holds: 'alone' | 'bounds' | 'se' | 'sd' | 'interval'
}

/** As much of a heading as is read; no name that people give to a column is longer. */
const LONGEST = 120

const LEVEL = /(?<![\d.])(?<level>\d{2}(?:\.\d+)?) ?(?:%|percent|per cent)/
const NAMED_LEVEL = /\bci[ _]?(?<level>[89]\d)\b|\b(?<before>[89]\d)[ _]?ci\b/
const INTERVAL = '(?:ci|c i|cri|confidence|credible|conf|interval|int|limits?|bounds?)'
const INTERVAL_WORD = new RegExp(`\\b${INTERVAL}\\b`)
const LOW = /\b(?:low|lower|lo|lcl|lb|ll|min|minimum)\b/
const HIGH = /\b(?:high|higher|upper|hi|ucl|ub|ul|max|maximum)\b/
/** The quantiles that bound an interval, as programs of statistics head their columns. */
const QUANTILE = /^[[qp]?_?(?<low>2[.,]5 ?%|0?[.,]025)$|^[qp]?_?(?<high>97[.,]5 ?%|0?[.,]975\]?)$/i

/** What a heading names, however it is spelled; null where that is not known. */
export function readHeading(typed: string): Heading | null {
  if (typed.length > LONGEST) return null
  const text = plain(typed)
  return (
    together(text) ??
    named(text) ??
    bounds(text) ??
    quantile(text) ??
    measured(text, /^(?<name>.+?) ?[[(](?<unit>[^[\]]+)[\])]$/) ??
    measured(text, /^(?<name>[^/,]+?) ?(?:,| in |\/) ?(?<unit>\S.*)$/)
  )
}

const alone = (column: MeasurementColumn, unit = '', level = ''): Heading => ({
  column,
  unit,
  level,
  holds: 'alone',
})

const plain = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/[\u200b\ufeff]|\\(?=[_*])/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\+\/?[-−]/g, '±')
    .replace(/^[ *_`"']+|[ *_`"':]+$/g, '')

const words = (text: string) =>
  text
    .toLowerCase()
    .replace(/\.(?!\d)/g, text.includes('. ') ? ' ' : dotless(text))
    .replace(/[_\-–]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()

/** `s.e.m.` is one word, `std.error` two. */
const dotless = (text: string) => (/^(?:\p{L}\.)+\p{L}?\.?$/u.test(text) ? '' : ' ')

function named(text: string): Heading | null {
  const column = columnCalled(words(text))
  return column && alone(column)
}

/** `mean ± sd`, `value (SE)`, `estimate (95% CI)`: the value, with its error in the same cell. */
function together(text: string): Heading | null {
  const parts = /^(?<value>[^±([]+?) ?(?:±|[([]) ?±? ?(?<rest>[^)\]]+?) ?[)\]]?$/u.exec(text)
  if (!parts?.groups || columnCalled(words(parts.groups.value ?? '')) !== 'value') return null
  const rest = words(parts.groups.rest ?? '')
  const column = columnCalled(rest)
  if (column === 'se' || column === 'sd') return { ...alone('value'), holds: column }
  const interval = INTERVAL_WORD.test(rest.replace(LEVEL, ' ')) && !LOW.test(rest)
  return interval ? { ...alone('value', '', levelIn(rest)), holds: 'interval' } : null
}

/** `ci_low`, `upper 95% CI`, `95% CI`: one bound of an interval, or both. */
function bounds(text: string): Heading | null {
  const name = words(text).replace(/(?<=\bci)(?=\d)|(?<=\d)(?=ci\b)/g, ' ')
  const level = levelIn(name)
  const rest = name
    .replace(LEVEL, ' ')
    .replace(/\b[89]\d\b/, ' ')
    .replace(new RegExp(`\\b${INTERVAL}\\b`, 'g'), ' ')
    .replace(/[[\](),]/g, ' ')
    .trim()
  if (rest === '')
    return INTERVAL_WORD.test(name) ? { ...alone('low', '', level), holds: 'bounds' } : null
  if (new RegExp(`^${LOW.source}$`).test(rest)) return alone('low', '', level)
  return new RegExp(`^${HIGH.source}$`).test(rest) ? alone('high', '', level) : null
}

function levelIn(name: string): string {
  const found = LEVEL.exec(name)?.groups ?? NAMED_LEVEL.exec(name)?.groups
  const level = found?.level ?? found?.before
  return level ? `${level} %` : ''
}

function quantile(text: string): Heading | null {
  const found = QUANTILE.exec(text)?.groups
  return found ? alone(found.low ? 'low' : 'high', '', '95 %') : null
}

const IN_UNITS: readonly MeasurementColumn[] = ['value', 'se', 'sd', 'low', 'high']

/** A name with what it is counted in. Of runs it is only said what they are: `n (seeds)`. */
function measured(text: string, pattern: RegExp): Heading | null {
  const { name = '', unit = '' } = pattern.exec(text)?.groups ?? {}
  const found = named(name) ?? bounds(name)
  if (!found) return null
  if (found.column === 'n') return found
  return IN_UNITS.includes(found.column) ? { ...found, unit: unit.trim() } : null
}
