import { hundredth } from '#app/domain/statistics/decimal.ts'
import { type Reported, readReported } from '#app/domain/statistics/read-reported.ts'
import type { FormNumbers } from './form-of.ts'

type Typed = (field: string) => string
type Placed = Record<string, string>
type Reads = Record<string, Reported | null>

const FIELDS = ['lower', 'upper', 'value', 'tolerance', 'sd'] as const

/**
 * The numbers of a region in their fields, where several were typed in one: an interval in either bound,
 * a bound with its sign (`≥ 0.45`), a point with its tolerance or standard deviation (`0.5 ± 0.1`).
 * `percent` is `yes` where all of them were in per cent. What would overwrite another field, or fits
 * nowhere, is left as it was typed.
 */
export function regionTyped(typed: Typed): Placed {
  const reads = readsOf(typed, FIELDS)
  const given = FIELDS.filter((field) => typed(field).trim() !== '')
  const percent = given.length > 0 && given.every((field) => reads[field]?.percent)
  const known = percent ? reads : plainOf(reads)
  const plain = given.flatMap((field) => {
    const read = known[field]
    return read?.kind === 'value' ? [[field, String(read.value)]] : []
  })
  return {
    ...(percent ? { ...Object.fromEntries(plain), percent: 'yes' } : {}),
    ...placedBounds(known, typed, 'lower', 'upper'),
    ...placedPoint(known, typed),
  }
}

/** The same for two fields of bounds. */
export const boundsTyped = (typed: Typed, lower: string, upper: string): Placed =>
  placedBounds(plainOf(readsOf(typed, [lower, upper])), typed, lower, upper)

/** Numbers typed in per cent, in a unit that is a ratio; null for any other unit. */
export function percentIn<N extends FormNumbers>(numbers: N, unit: string): N | null {
  if (unit === '%' || unit === '[pp]') return numbers
  if (unit !== '1') return null
  const scaled = FIELDS.map((field) => {
    const x = numbers[field]
    return [field, x === null ? null : hundredth(x)]
  })
  return { ...numbers, ...Object.fromEntries(scaled) }
}

function readsOf(typed: Typed, fields: readonly string[]): Reads {
  return Object.fromEntries(
    fields.map((field) => {
      const read = readReported(typed(field))
      return [field, typeof read === 'string' ? null : read]
    }),
  )
}

const plainOf = (reads: Reads): Reads =>
  Object.fromEntries(
    Object.entries(reads).map(([field, read]) => [field, read?.percent ? null : read]),
  )

function placedBounds(reads: Reads, typed: Typed, lower: string, upper: string): Placed {
  for (const field of [lower, upper]) {
    const read = reads[field]
    if (read?.kind !== 'interval') continue
    const other = field === lower ? upper : lower
    if (!isFree(typed(other), reads[other], other === lower ? read.low : read.high)) continue
    return { [lower]: String(read.low), [upper]: String(read.high) }
  }
  return { ...limit(reads[lower], 'lower', lower), ...limit(reads[upper], 'upper', upper) }
}

const isFree = (text: string, read: Reported | null | undefined, same: number) =>
  text.trim() === '' || (read?.kind === 'value' && read.value === same)

const limit = (
  read: Reported | null | undefined,
  side: 'lower' | 'upper',
  field: string,
): Placed => (read?.kind === 'limit' && read.side === side ? { [field]: String(read.bound) } : {})

function placedPoint(reads: Reads, typed: Typed): Placed {
  const reach = typed('form') === 'point-sd' ? 'sd' : 'tolerance'
  const read = reads.value
  if (read?.kind !== 'measured' || !isFree(typed(reach), reads[reach], read.error)) return {}
  return { value: String(read.value), [reach]: String(read.error) }
}
