import type { TypedMeasurement } from './columns.ts'
import type { Heading } from './heading.ts'

const LONGEST = 200
const PARTS = /^(?<value>[^±([]*[^±([ ]) ?(?:±|\+\/?-|\\pm|(?=[([])) ?(?<rest>.+)$/
const BRACKETED = /^[([](?<inside>.*)[)\]]$/

/**
 * A row whose value has a standard deviation or an interval in its cell, as below `mean ± sd` or
 * `value (95% CI)`, with each in the column of its own. A standard error is read with the value.
 */
export function partSharedCell(typed: TypedMeasurement, holds: Heading['holds']): TypedMeasurement {
  if ((holds !== 'sd' && holds !== 'interval') || typed.value.length > LONGEST) return typed
  const { value, rest } = PARTS.exec(typed.value.trim())?.groups ?? {}
  if (!value || !rest) return typed
  const inside = BRACKETED.exec(rest)?.groups?.inside?.trim() ?? rest
  if (holds === 'sd') return { ...typed, value, sd: typed.sd || inside }
  return { ...typed, value, low: typed.low || `[${inside.replace(/^.*?(?:CI|:)\s*/i, '')}]` }
}
