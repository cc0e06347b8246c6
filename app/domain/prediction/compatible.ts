import { atMost, same } from '#app/domain/statistics/compare.ts'
import { type Convert, holds } from './condition-holds.ts'
import { conditionNumber } from './condition-number.ts'
import type { Condition } from './conditions.ts'

/**
 * Whether one experiment could meet the conditions of both predictions: no key that both name is
 * known to exclude the other. What cannot be told (words, units without a conversion) excludes
 * nothing.
 */
export const areCompatible = (
  a: readonly Condition[],
  b: readonly Condition[],
  convert: Convert,
): boolean =>
  a.every((one) =>
    b
      .filter(({ key }) => folded(key) === folded(one.key))
      .every((other) => !excludeEachOther(one, other, convert)),
  )

function excludeEachOther(a: Condition, b: Condition, convert: Convert): boolean {
  const [named, tested] = listed(a) ? [a, b] : [b, a]
  const values = listed(named)
  if (values)
    return values.every(
      (value) => holds(tested, { key: tested.key, value, unit: named.unit }, convert) === false,
    )
  const [left, right] = [rangeOf(a), rangeOf(b)]
  if (!left || !right) return false
  const low = convertedRange(right, b.unit, a.unit, convert)
  return low !== null && areApart(left, low)
}

/** The values that a condition names one by one; null for a range or an exclusion. */
function listed({ operator, value }: Condition): string[] | null {
  if (operator === '=') return [value]
  if (operator !== 'in') return null
  const values = value.split(',').map((entry) => entry.trim())
  return values.some(Boolean) ? values.filter(Boolean) : null
}

type End = { at: number; open: boolean }
type Range = { low: End; high: End }

const UNBOUNDED: Range = {
  low: { at: -Infinity, open: true },
  high: { at: Infinity, open: true },
}

/** What an order or `a..b` allows; null where its numbers cannot be read, and for the others. */
function rangeOf({ operator, value, unit }: Condition): Range | null {
  if (operator === 'between') {
    const [low = '', high = ''] = value.split('..')
    const ends = [conditionNumber(low, unit), conditionNumber(high, unit)]
    const [from, to] = ends
    return typeof from === 'number' && typeof to === 'number'
      ? { low: { at: from, open: false }, high: { at: to, open: false } }
      : null
  }
  const at = conditionNumber(value, unit)
  if (at === null) return null
  const end = { at, open: operator === '<' || operator === '>' }
  if (operator === '<' || operator === '≤') return { ...UNBOUNDED, high: end }
  return operator === '>' || operator === '≥' ? { ...UNBOUNDED, low: end } : null
}

function convertedRange(range: Range, from: string, to: string, convert: Convert): Range | null {
  const [source, target] = [from.trim() || '1', to.trim() || '1']
  if (source === target) return range
  const end = ({ at, open }: End): End | null => {
    const moved = Number.isFinite(at) ? convert(at, source, target) : at
    return moved === null ? null : { at: moved, open }
  }
  const [low, high] = [end(range.low), end(range.high)]
  return low && high ? { low, high } : null
}

const areApart = (a: Range, b: Range): boolean => above(a.low, b.high) || above(b.low, a.high)

/** Whether nothing lies between a lower and an upper end. */
const above = (low: End, high: End): boolean =>
  !atMost(low.at, high.at) || (same(low.at, high.at) && (low.open || high.open))

const folded = (text: string) => text.trim().toLowerCase()
