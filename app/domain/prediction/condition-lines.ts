import { type Condition, type Given, OPERATORS, type Operator } from './conditions.ts'

const ASCII: Record<string, Operator> = { '<=': '≤', '>=': '≥', '!=': '≠', '==': '=' }
const LINE =
  /^(?<key>[^=≠<>≤≥!]{1,80}?)\s*(?<operator><=|>=|!=|==|[=≠<≤>≥]|\s(?:in|between)\s)\s*(?<rest>.+)$/u
const UNIT = /^(?<value>.*?)\s*\[(?<unit>[^\]]{1,60})\]$/u

export const MOST_CONDITIONS = 40

export type LineProblem = { line: number; text: string }

/**
 * Reads conditions, one a line: `optimizer = AdamW`, `batch size ≤ 4e6 [token]`,
 * `depth between 4..48`, `data in C4, RefinedWeb`. Units stand in square brackets.
 */
export function readConditions(text: string): { conditions: Condition[]; problems: LineProblem[] } {
  const conditions: Condition[] = []
  const problems: LineProblem[] = []
  for (const [place, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const condition = readLine(line.trim())
    if (condition) conditions.push(condition)
    else problems.push({ line: place + 1, text: line.trim() })
  }
  return { conditions, problems }
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
  const { conditions, problems } = readConditions(text)
  const vague = conditions.filter(({ operator }) => operator !== '=')
  return {
    given: conditions
      .filter(({ operator }) => operator === '=')
      .map(({ key, value, unit }) => ({ key, value, unit })),
    problems: [
      ...problems,
      ...vague.map((condition) => ({
        line: lineOf(text, condition),
        text: writeCondition(condition),
      })),
    ],
  }
}

const lineOf = (text: string, { key }: Condition): number =>
  text.split('\n').findIndex((line) => line.trim().startsWith(key)) + 1

const bracketed = (unit: string) => (unit ? ` [${unit}]` : '')

export const writeCondition = ({ key, operator, value, unit }: Condition): string =>
  `${key} ${operator} ${value}${bracketed(unit)}`

export const writeConditions = (conditions: Condition[]): string =>
  conditions.map(writeCondition).join('\n')

export const writeGiven = (given: Given[]): string =>
  given.map(({ key, value, unit }) => `${key} = ${value}${bracketed(unit)}`).join('\n')
