import { limited } from '#app/charts/scale/limit-text.ts'
import { measuredText } from '#app/charts/scale/measured-text.server.ts'
import { numberText } from '#app/domain/text/number-text.ts'
import { quantity } from '#app/domain/unit/shown-unit.ts'
import type { MeasuredRow, MeasuredRows } from '#app/services/experiments/measured-rows.server.ts'

/** The page of the measurements that an address asks for; the first where it asks for none. */
export function readPage(query: URLSearchParams): number {
  const typed = query.get('rows') ?? ''
  return /^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : 1
}

/** The measurements with their numbers as the page writes them. */
export const writtenRows = ({ rows, ...rest }: MeasuredRows) => ({
  ...rest,
  rows: rows.map((row) => ({ ...row, written: written(row) })),
})

export type WrittenRow = ReturnType<typeof writtenRows>['rows'][number]

function written({ estimate, reported, observable }: MeasuredRow) {
  const { low, high, limit: side } = estimate
  const { value, interval, limit } = measuredText(estimate.value, low, high, side)
  const otherUnit = reported.unit !== observable.unit
  return {
    value: quantity(value, observable.unit),
    interval,
    limit,
    /** Where only an interval of unknown level was reported. */
    levelKnown: estimate.se !== null || estimate.low === null,
    reported: otherUnit ? quantity(limited(numberText(reported.value), side), reported.unit) : null,
  }
}
