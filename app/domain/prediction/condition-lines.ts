import { type Condition, type Given, OPERATORS, type Operator } from './conditions.ts'

const ASCII: Record<string, Operator> = { '<=': '≤', '>=': '≥', '!=': '≠', '==': '=' }
const LINE =
  /^(?<key>[^=≠<>≤≥!]{1,80}?)\s*(?<operator><=|>=|!=|==|[=≠<≤>≥]|\s(?:in|between)\s)\s*(?<rest>.+)$/u
const UNIT = /^(?<value>.*?)\s*\[(?<unit>[^\]]{1,60})\]$/u

/** A line of two or three cells: name, value and unit, as from a spreadsheet or a Markdown table. */
const CELLS = /^\|?(?<key>[^|\t]{1,80})[|\t](?<value>[^|\t]+)(?:[|\t](?<unit>[^|\t]*))?\|?$/u
const RULE = /^[\s|:-]*-[\s|:-]*$/
const COLON = /^(?<key>[^=≠<>≤≥!:]{1,80}):\s+(?<value>.+)$/u
const KEY_UNIT = /^(?<key>.*\S)\s*\[(?<unit>[^\]]{1,60})\]$/u

export const MOST_CONDITIONS = 40

export type LineProblem = { line: number; text: string }

/**
 * Reads conditions, one a line: `optimizer = AdamW`, `batch size ≤ 4e6 [token]`,
 * `depth between 4..48`, `data in C4, RefinedWeb`. Units stand in square brackets.
 */
export function readConditions(text: string): { conditions: Condition[]; problems: LineProblem[] } {
  const lines = readLines(text)
  return {
    conditions: lines.flatMap(({ condition }) => condition ?? []),
    problems: lines.flatMap(({ condition, ...problem }) => (condition ? [] : [problem])),
  }
}

const readLines = (text: string): (LineProblem & { condition: Condition | null })[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line, place) => ({ line: place + 1, text: line.trim() }))
    .filter((line) => line.text !== '' && !RULE.test(line.text))
    .map((line) => {
      const bare = line.text.replace(/^[-*•]\s+|[;,]$/g, '')
      return { ...line, condition: readLine(bare) ?? readPair(bare) }
    })

/** A name and its value in two cells, or with a colon between: what other programs write. */
function readPair(line: string): Condition | null {
  const parts = (CELLS.exec(line) ?? COLON.exec(line))?.groups
  const [name, value] = [parts?.key?.trim() ?? '', parts?.value?.trim() ?? '']
  const inKey = KEY_UNIT.exec(name)?.groups
  const unit = parts?.unit?.trim() || inKey?.unit?.trim()
  const text = unit && !UNIT.test(value) ? `${value} [${unit}]` : value
  return name && value ? readLine(`${inKey?.key ?? name} = ${text}`) : null
}

function readLine(line: string): Condition | null {
  const parts = LINE.exec(line)?.groups
  if (!parts?.key || !parts.operator || !parts.rest) return null
  const typed = parts.operator.trim()
  const operator = OPERATORS.find((known) => known === (ASCII[typed] ?? typed))
  const measured = UNIT.exec(parts.rest)?.groups
  const value = (measured?.value ?? parts.rest).trim()
  const unit = (measured?.unit ?? '').trim()
  return operator && value ? { key: parts.key.trim(), operator, value, unit } : null
}

/** What holds in an experiment: the same lines, but each says what one thing is. */
export function readGiven(text: string): { given: Given[]; problems: LineProblem[] } {
  const lines = readLines(text)
  return {
    given: lines.flatMap(({ condition }) => {
      if (condition?.operator !== '=') return []
      const { key, value, unit } = condition
      return { key, value, unit }
    }),
    problems: lines.flatMap(({ condition, ...problem }) =>
      condition?.operator === '=' ? [] : [problem],
    ),
  }
}

const bracketed = (unit: string) => (unit ? ` [${unit}]` : '')

const writeCondition = ({ key, operator, value, unit }: Condition): string =>
  `${key} ${operator} ${value}${bracketed(unit)}`

export const writeConditions = (conditions: Condition[]): string =>
  conditions.map(writeCondition).join('\n')

export const writeGiven = (given: Given[]): string =>
  given.map(({ key, value, unit }) => `${key} = ${value}${bracketed(unit)}`).join('\n')
